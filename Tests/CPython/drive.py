"""Runs tests of one module of CPython's, under Martlet, and tells `run.py` line by line how each went.

    martlet drive.py MODULE TEST-FOLDER OVERLAY-FOLDER ABSENT-MODULES CLASS.METHOD...
"""

import os
import sys
import types
import unittest

MARK = "\x01"
HERE = os.path.dirname(os.path.abspath(__file__))
OUTPUT = sys.stdout


def say(*words):
    OUTPUT.write(MARK + "\t".join(str(word).replace("\n", "\x02") for word in words) + "\n")
    OUTPUT.flush()


class Absent:
    """Stands for a part of a module that Martlet does not have: a test that calls it is left out."""

    def __init__(self, name):
        self.__dict__["_name"] = name

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent(f"{self._name}.{name}")

    def __call__(self, *args, **kwargs):
        raise unittest.SkipTest(f"needs {self._name}")

    def __mro_entries__(self, bases):
        return (object,)

    def _refuse(self, *others):
        raise unittest.SkipTest(f"needs {self._name}")

    __add__ = __radd__ = __sub__ = __or__ = __and__ = __lt__ = __gt__ = __le__ = __ge__ = _refuse
    __iter__ = __len__ = __getitem__ = __index__ = __int__ = __enter__ = __exit__ = __contains__ = _refuse


def absent_module(name):
    module = types.ModuleType(name)
    module.__getattr__ = lambda part: Absent(f"{name}.{part}") if not part.startswith("__") else missing(name, part)
    module.__path__ = []
    return module


def missing(name, part):
    raise AttributeError(f"module {name!r} has no attribute {part!r}")


def provide_absent_modules(names):
    for name in names:
        try:
            __import__(name)
        except ImportError:
            module = sys.modules[name] = absent_module(name)
            parent, _, last = name.rpartition(".")
            if parent:
                setattr(sys.modules[parent], last, module)


class Result(unittest.TestResult):
    """Tells at once what came of each test."""

    def name(self, test):
        return test.driven_name

    def startTest(self, test):
        super().startTest(test)
        self.outcome = "ok"
        self.detail = ""
        say("run", self.name(test))

    def stopTest(self, test):
        super().stopTest(test)
        say(self.outcome, self.name(test), self.detail)

    def note(self, outcome, detail):
        if self.outcome == "ok" or outcome == "fail":
            self.outcome, self.detail = outcome, detail

    def addError(self, test, err):
        text = self.text(err)
        if isinstance(test, unittest.TestCase):
            self.note("fail", text)
        else:
            say("group", "fail", f"{test}: {text}")

    addFailure = addError

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.note("fail", self.text(err))

    def addSkip(self, test, reason):
        if not isinstance(test, unittest.TestCase):
            say("group", "skip", reason)
            return
        # A skipped part of a test that otherwise passed is no reason to leave the test out.
        if hasattr(test, "test_case"):
            return
        self.note("skip", reason)

    def addUnexpectedSuccess(self, test):
        self.note("fail", "unexpected success")

    @staticmethod
    def text(err):
        import traceback
        try:
            return "".join(traceback.format_exception(*err))
        except Exception as error:
            return f"{err[0].__name__}: (traceback failed: {error!r})"


def main():
    module_name, test_folder, overlay, absent, *names = sys.argv[1:]
    sys.path.insert(0, os.path.join(HERE, "shims"))
    import test
    test.__path__[:] = [os.path.join(HERE, "shims", "test"), overlay, test_folder]
    test.__file__ = os.path.join(test_folder, "__init__.py")
    provide_absent_modules(absent.split(","))
    try:
        module = __import__(module_name, fromlist=["*"])
    except unittest.SkipTest as skipped:
        say("module", "skip", skipped)
        return
    except BaseException:
        import traceback
        say("module", "fail", traceback.format_exc())
        return
    say("imported")
    suite = unittest.TestSuite()
    for name in names:
        cls, _, method = name.rpartition(".")
        try:
            made = getattr(module, cls)(method)
        except Exception as error:
            say("run", name)
            say("fail", name, f"{type(error).__name__}: {error}")
        else:
            made.driven_name = name
            suite.addTest(made)
    suite.run(Result())
    say("end")


main()
