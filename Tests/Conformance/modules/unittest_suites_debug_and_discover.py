"""unittest: suites that debug, and discovery of tests."""
import pathlib
import sys
import tempfile
import unittest


class Tests(unittest.TestCase):
    def test_one(self):
        said.append("one")

    def test_two(self):
        said.append("two")
        self.fail("because")


said = []
suite = unittest.suite.BaseTestSuite([Tests("test_one")])
print(suite.countTestCases(), suite, suite == unittest.suite.BaseTestSuite([Tests("test_one")]))
result = unittest.TestResult()
print(suite.run(result) is result, result.testsRun, said)
suite = unittest.suite.BaseTestSuite([Tests("test_one")])
print(suite.debug(), said)
try:
    unittest.TestSuite([Tests("test_two")]).debug()
except AssertionError as error:
    print(error, said)
try:
    suite.addTest("text")
except TypeError as error:
    print(error)
try:
    suite.addTests("text")
except TypeError as error:
    print(error)
with tempfile.TemporaryDirectory() as folder:
    for name, text in (("test_a.py", "import unittest\nclass A(unittest.TestCase):\n    def test_x(self): pass\n    def test_y(self): pass\n"), ("test_b.py", "raise ValueError('broken')\n"),
                       ("other.py", "1/0\n"), ("test_c.py", "import unittest\nraise unittest.SkipTest('why')\n"), ("pack/__init__.py", ""), ("pack/test_d.py", "import unittest\nclass D(unittest.TestCase):\n    def test_z(self): pass\n")):
        path = pathlib.Path(folder, name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    loader = unittest.TestLoader()
    found = loader.discover(folder)
    print(found.countTestCases(), sorted(test.id() for part in found for group in part for test in (group if hasattr(group, "__iter__") else [group])), len(loader.errors))
    result = unittest.TestResult()
    found.run(result)
    print(result, [reason for _, reason in result.skipped], result.errors[0][1].splitlines()[-1])
    print(unittest.TestLoader().discover(folder, pattern="test_a*").countTestCases())
    sys.path.remove(folder)
    for arguments in ((folder + "/none",), ("no_such_package.x",)):
        try:
            unittest.TestLoader().discover(*arguments)
        except ImportError as error:
            print(str(error).replace(folder, "FOLDER"))
