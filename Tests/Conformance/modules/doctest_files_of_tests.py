"""doctest: modules, scripts of examples, files of tests and their suites."""
import contextlib
import doctest
import io
import pathlib
import tempfile
import types
import unittest

module = types.ModuleType("made")
exec(compile('def f():\n    """Words\n    >>> f()\n    3\n    """\n    return 3\n__test__ = {"other": ">>> 1\\n1\\n"}\n', "made.py", "exec"), module.__dict__)
print(doctest.testmod(module), [one.name for one in doctest.DocTestFinder().find(module)])
print(doctest.script_from_examples("Words\n>>> 1 + 1\n2\n\nMore\n>>> print()\n<BLANKLINE>\n"))
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "tests.txt")
    path.write_text("A file\n>>> a + 1\n2\n>>> print('x')\nx\n")
    print(doctest.testfile(str(path), module_relative=False, globs={"a": 1}))
    with contextlib.redirect_stdout(io.StringIO()) as out:
        print(doctest.testfile(str(path), module_relative=False, globs={"a": 2}, name="shown", verbose=True))
    print(out.getvalue().replace(folder, "FOLDER"))
    suite = doctest.DocFileSuite(str(path), module_relative=False, globs={"a": 1})
    result = unittest.TestResult()
    suite.run(result)
    print(result.testsRun, result.wasSuccessful(), suite.countTestCases(), [str(one).replace(folder, "FOLDER") for one in suite], [repr(one).replace(folder, "FOLDER") for one in suite])
    for arguments in ({"package": "p"}, {"module_relative": False, "package": "p"}):
        try:
            doctest.testfile(str(path), **arguments)
        except Exception as error:
            print(type(error).__name__, str(error).replace(folder, "FOLDER"))
