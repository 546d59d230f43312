"""Asserts that are seldom called, results, suites and loaders of unittest."""
import io
import sys
import unittest
import warnings

warnings.simplefilter("ignore")


class Some(unittest.TestCase):
    def test_one(self):
        pass

    def test_two(self):
        self.fail("two")

    def other(self):
        raise KeyError


case = Some("test_one")
print(case, repr(case), case.id(), case.shortDescription(), case.countTestCases(), case.failureException,
    case.longMessage, case.maxDiff, type(case.defaultTestResult()).__name__)


def show(name, *args, **keywords):
    try:
        result = getattr(case, name)(*args, **keywords)
    except Exception as error:
        print(name, type(error).__name__, str(error).replace("\n", "|"))
    else:
        print(name, result if not hasattr(result, "__enter__") else "context")


def raises(kind, text=""):
    raise kind(text)


for name, *rows in (
    ("assertEqual", (1, 1), (1, 2), ("a", "b"), ([1], [2])), ("assertNotEqual", (1, 2), (1, 1)),
    ("assertTrue", (1,), (0,)), ("assertFalse", (0,), (1, "own")),
    ("assertIs", (1, 1), ([], [])), ("assertIsNot", (1, 2), (None, None)), ("assertIsNone", (None,), (1,)),
    ("assertIsNotNone", (1,), (None,)), ("assertIn", (1, [1]), (2, [1])),
    ("assertNotIn", (2, [1]), (1, [1])), ("assertIsInstance", (1, int), (1, str)),
    ("assertNotIsInstance", (1, str), (1, int)), ("assertGreater", (2, 1), (1, 2)),
    ("assertGreaterEqual", (1, 1), (0, 1)),
    ("assertLess", (1, 2), (2, 1)), ("assertLessEqual", (1, 1), (2, 1)),
    ("assertAlmostEqual", (1, 1.00000001), (1, 1.1), (1, 1.1, 0), (1, 2, None, None, 3)),
    ("assertNotAlmostEqual", (1, 2), (1, 1.00000001)),
    ("assertListEqual", ([1], [1]), ([1, 2], [1, 3]), ([1], (1,)), ([1], [1, 2])),
    ("assertTupleEqual", ((1,), (1,)), ((1,), (2,)), ((), [])), ("assertSetEqual", ({1}, {1}), ({1}, {2}), ({1}, 5)),
    ("assertDictEqual", ({1: 2}, {1: 2}), ({1: 2}, {1: 3}), ({}, 5)), ("assertSequenceEqual", ([1], (1,)),
    ([1], (2,)), (5, [])), ("assertMultiLineEqual", ("a", "a"), ("a\nb", "a\nc"), (1, "a")),
    ("assertCountEqual", ([1, 2], [2, 1]), ([1], [2, 2])), ("assertRegex", ("abc", "b"), ("abc", "z")),
    ("assertNotRegex", ("abc", "z"), ("abc", "b")), ("assertDictContainsSubset", ({1: 2}, {1: 2, 3: 4}),
    ({1: 3}, {1: 2})),
    ("assertEquals", (1, 1), (1, 2)), ("assertNotEquals", (1, 2), (1, 1)), ("assert_", (1,), (0,)),
    ("assertAlmostEquals", (1, 1), (1, 2)), ("assertNotAlmostEquals", (1, 2), (1, 1)),
    ("assertRegexpMatches", ("a", "a"), ("a", "b")), ("assertNotRegexpMatches", ("a", "b"), ("a", "a")),
    ("assertRaises", (KeyError, raises, KeyError), (KeyError, raises, ValueError), (KeyError, int), (KeyError,),
    (5, int)), ("assertRaisesRegex", (KeyError, "t", raises, KeyError, "text"),
    (KeyError, "z", raises, KeyError, "text")),
    ("assertRaisesRegexp", (KeyError, "t", raises, KeyError, "text"),),
    ("assertWarns", (UserWarning, warnings.warn, "w"), (UserWarning, int)),
    ("assertWarnsRegex", (UserWarning, "w", warnings.warn, "w"), (UserWarning, "z", warnings.warn, "w")),
    ("fail", (), ("m",)), ("skipTest", ("why",)),
):
    for row in rows:
        show(name, *row) if hasattr(case, name) else print(name, "none")
show("assertEqual", 1, 2, msg="own")
show("assertAlmostEqual", 1, 1.5, delta=1)
show("assertAlmostEqual", 1, 1.5, delta=0.1)
show("assertAlmostEqual", 1, 2, places=1, delta=1)
try:
    with case.assertLogs("x", "INFO") as logs:
        import logging
        logging.getLogger("x").info("told")
    print(logs.output)
    with case.assertNoLogs("x"):
        logging.getLogger("x").error("bad")
except AssertionError as error:
    print(error)
case.addTypeEqualityFunc(int, lambda first, second, msg=None: raises(AssertionError, "own equality"))
show("assertEqual", 1, 2)
show("assertEqual", 1, 1)
with case.subTest("part", n=1):
    print("in part")
case.addCleanup(print, "cleanup", 1)
case.addCleanup(print, "cleanup", 2)
show("doCleanups")
print(Some.addClassCleanup(print, "of class"), Some.doClassCleanups())
show("enterContext", 5)
print(case.enterContext(__import__("contextlib").nullcontext(7)), case.doCleanups(),
    Some.enterClassContext(__import__("contextlib").nullcontext(8)), Some.doClassCleanups())
result = unittest.TestResult()
suite = unittest.TestSuite([case])
suite.addTest(Some("test_two"))
suite.addTests([Some("other"), unittest.FunctionTestCase(lambda: None, description="described")])
print(suite.countTestCases(), [str(test).split(" at 0x")[0] for test in suite][:3], suite == unittest.TestSuite(),
    type(suite).__name__)
suite.run(result)
print(result, result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful(), result.shouldStop,
    result.errors[0][0], result.skipped, result.buffer, result.failfast)
information = (AssertionError, AssertionError("x"), None)
for name, *arguments in (("startTestRun",), ("startTest", case), ("addSuccess", case),
    ("addError", case, information), ("addFailure", case, information), ("addSkip", case, "why"),
    ("addExpectedFailure", case, information), ("addUnexpectedSuccess", case),
                         ("addSubTest", case, case, None), ("addSubTest", case, case, information),
    ("stopTest", case), ("printErrors",), ("stopTestRun",), ("stop",)):
    print(name, getattr(result, name)(*arguments))
print(result, result.skipped, len(result.expectedFailures), len(result.unexpectedSuccesses), result.shouldStop)
for bad in (5, Some, unittest.TestSuite):
    try:
        suite.addTest(bad)
    except TypeError as error:
        print(error)
try:
    suite.addTests("text")
except TypeError as error:
    print(error)
loader = unittest.TestLoader()
print(loader.getTestCaseNames(Some), loader.testMethodPrefix, loader.suiteClass.__name__, loader.testNamePatterns,
    loader.sortTestMethodsUsing is not None, loader.errors)
print(loader.loadTestsFromTestCase(Some).countTestCases(),
    loader.loadTestsFromModule(sys.modules["__main__"]).countTestCases(),
    loader.loadTestsFromName("__main__.Some.test_one").countTestCases(),
    loader.loadTestsFromNames(["__main__.Some"]).countTestCases(), loader.loadTestsFromName("Some",
    sys.modules["__main__"]).countTestCases())
loader.testNamePatterns = ["*two"]
print(loader.getTestCaseNames(Some))
print(unittest.makeSuite(Some).countTestCases(), unittest.getTestCaseNames(Some, "test"),
    unittest.findTestCases(sys.modules["__main__"]).countTestCases())
out = io.StringIO()
runner = unittest.TextTestRunner(out, verbosity=2, descriptions=False)
done = runner.run(unittest.TestSuite([Some("test_one")]))
print(type(done) is unittest.TextTestResult, done.dots, done.showAll, runner.resultclass is unittest.TextTestResult,
    out.getvalue().split("Ran")[0])


@unittest.skipUnless(False, "no")
class Skipped(unittest.TestCase):
    @unittest.expectedFailure
    def test(self):
        pass


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Skipped).run(result)
print(result.skipped[0][1], Skipped.__unittest_skip__, unittest.skip("x")(Some).__unittest_skip_why__,
    unittest.SkipTest("q"), unittest.skipIf(False, "x")(Skipped) is Skipped)
print(unittest.doModuleCleanups(), unittest.addModuleCleanup(print, "of module"), unittest.doModuleCleanups(),
    unittest.enterModuleContext(__import__("contextlib").nullcontext(9)), unittest.doModuleCleanups())
