import unittest
import warnings
import logging


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def attempt(name, *args, **kwargs):
    try:
        getattr(case, name)(*args, **kwargs)
        print(name, "passes")
    except AssertionError as e:
        print(name, "|", e)
    except Exception as e:
        print(name, type(e).__name__, e)


attempt("assertTrue", 0)
attempt("assertFalse", [1], "with a message")
attempt("assertEqual", 1, 2)
attempt("assertEqual", "a" * 100 + "b", "a" * 100 + "c" * 50 if False else 5)
attempt("assertNotEqual", 3, 3)
attempt("assertIs", 1000, "x")
attempt("assertIsNot", None, None)
attempt("assertIsNone", 5)
attempt("assertIsNotNone", None)
attempt("assertIn", 3, [1, 2])
attempt("assertNotIn", 3, [3])
attempt("assertIsInstance", 3, str)
attempt("assertNotIsInstance", 3, int)
attempt("assertLess", 3, 2)
attempt("assertLessEqual", 3, 2)
attempt("assertGreater", 2, 3)
attempt("assertGreaterEqual", 2, 3)
attempt("assertAlmostEqual", 1.0, 1.1)
attempt("assertAlmostEqual", 1.0, 1.00000001)
attempt("assertAlmostEqual", 1, 2, delta=0.5)
attempt("assertAlmostEqual", 1, 2, delta=0.5, places=1)
attempt("assertNotAlmostEqual", 1.0, 1.0)
attempt("assertNotAlmostEqual", 1.0, 1.2, delta=0.5)
attempt("assertSetEqual", {1, 2}, {2, 3})
attempt("assertCountEqual", [1, 1, 2], [2, 2, 1])
attempt("assertCountEqual", [[1], [2]], [[2], [1]])
attempt("assertSetEqual", 5, {1})
attempt("assertRaises", ValueError, int, "5")
attempt("assertRaises", ValueError, int, "x")
attempt("assertRaises", (ValueError, KeyError), int)
attempt("assertRaises", 5, int)
attempt("assertWarns", UserWarning, print, "quiet")
attempt("assertWarns", UserWarning, warnings.warn, "loud")
attempt("assertDictEqual", 5, {})
attempt("fail", "because")
try:
    with case.assertRaises(KeyError) as context:
        {}["k"]
    print(repr(context.exception))
    with case.assertRaises(KeyError, msg="no key"):
        pass
except AssertionError as e:
    print(e)
try:
    with case.assertLogs("some", level="INFO") as logs:
        logging.getLogger("some").warning("one %d", 1)
    print(logs.output, logs.records[0].levelname)
    with case.assertLogs("some", level="ERROR"):
        logging.getLogger("some").warning("too low")
except AssertionError as e:
    print(e)
try:
    with case.assertNoLogs("some"):
        logging.getLogger("some").error("bad")
except AssertionError as e:
    print(e)
print(case.id(), str(case), repr(case), case.countTestCases(), case.shortDescription())
try:
    Case("missing")
except ValueError as e:
    print(e)
