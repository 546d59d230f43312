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
        if name == "__name__":
            return self._name.rpartition(".")[2]
        if name.startswith("__"):
            raise AttributeError(name)
        return part_of(self._name, name)

    def __call__(self, *args, **kwargs):
        raise unittest.SkipTest(f"needs {self._name}")

    def __mro_entries__(self, bases):
        return (type(self._name.rpartition(".")[2], (), {}),)

    def _refuse(self, *others):
        raise unittest.SkipTest(f"needs {self._name}")

    __add__ = __radd__ = __sub__ = __or__ = __and__ = __lt__ = __gt__ = __le__ = __ge__ = _refuse
    __reduce_ex__ = __iter__ = __len__ = __getitem__ = __index__ = __int__ = __enter__ = __exit__ = __contains__ = _refuse


VALUES = {"pickle.HIGHEST_PROTOCOL": 5, "pickle.DEFAULT_PROTOCOL": 4, "ctypes.sizeof": lambda kind: 4,
          "subprocess._active": [], "uuid._GETTERS": (), "shutil._use_fd_functions": False, "subprocess._cleanup": lambda: None}
# There is one implementation of these, which stands for the one in C and the one in Python.
ALIASES = {
    "asyncio.tasks:_CTask": "Task", "asyncio.tasks:_PyTask": "Task", "asyncio.futures:_CFuture": "Future",
    "asyncio.futures:_PyFuture": "Future", "asyncio.tasks:_c_current_task": "current_task",
    "asyncio.tasks:_py_current_task": "current_task",
    "subprocess:_PopenSelector": "selectors.PollSelector", "_thread:_local": "threading.local", "threading:_PyRLock": "RLock", "threading:_CRLock": "RLock",
    "asyncio.events:_py__get_running_loop": "_get_running_loop",
    "asyncio.events:_py__set_running_loop": "_set_running_loop",
    "asyncio.events:_py_get_running_loop": "get_running_loop",
    "asyncio.events:_py_get_event_loop": "get_event_loop",
    "asyncio.events:_c__get_running_loop": "_get_running_loop",
    "asyncio.events:_c__set_running_loop": "_set_running_loop",
    "asyncio.events:_c_get_running_loop": "get_running_loop",
    "asyncio.events:_c_get_event_loop": "get_event_loop",
    "pickle:_Pickler": "Pickler", "pickle:_Unpickler": "Unpickler", "pickle:_dump": "dump", "pickle:_dumps": "dumps",
    "pickle:_load": "load", "pickle:_loads": "loads",
}


def part_of(owner, name):
    """What a part of an absent module is: a class that can be caught, a value, or what refuses to be used."""
    full = f"{owner}.{name}"
    if full in VALUES:
        return VALUES[full]
    if name.endswith(("Error", "Exception", "Warning")) or name in ("error", "timeout"):
        return type(name, (Exception,), {"__module__": owner})
    return Absent(full)


def absent_module(name):
    module = types.ModuleType(name)

    def find(part):
        if part.startswith("__"):
            raise AttributeError(f"module {name!r} has no attribute {part!r}")
        return part_of(name, part)
    module.__getattr__ = find
    module.__path__ = []
    return module


def provide_absent(names):
    """Puts stand-ins where modules, or names of modules (`module:name`), are missing."""
    import abc
    import io
    sys.modules.update(_pyio=io, _py_abc=abc)
    for entry in names:
        name, _, part = entry.partition(":")
        try:
            module = __import__(name, fromlist=["*"])
        except ImportError:
            module = sys.modules[name] = absent_module(name)
            parent, _, last = name.rpartition(".")
            if parent:
                setattr(sys.modules[parent], last, module)
        if part and not hasattr(module, part):
            owner, _, known = ALIASES.get(entry, "").rpartition(".")
            source = __import__(owner) if owner else module
            setattr(module, part, getattr(source, known) if known else part_of(name, part))


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
            absent = err[1].name if isinstance(err[1], ImportError) else ""
            if isinstance(err[1], AttributeError) and getattr(err[1].obj, "__name__", "") == "_testcapi":
                absent = f"_testcapi.{err[1].name}"
            if str(absent).startswith("_"):
                self.note("skip", f"C internals: needs {absent}")
            else:
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


def docstrings_of(module):
    """The docstrings of a module that are tests, by the names that `run.py` has for them."""
    import doctest
    return {"doctest" + case.id().removeprefix(module.__name__): case for case in doctest.DocTestSuite(module)}


def main():
    module_name, test_folder, overlay, absent, *names = sys.argv[1:]
    sys.path.insert(0, os.path.join(HERE, "shims"))
    import test
    test.__path__[:] = [os.path.join(HERE, "shims", "test"), overlay, test_folder]
    test.__file__ = os.path.join(test_folder, "__init__.py")
    provide_absent([*absent.split(","), *ALIASES])
    try:
        module = __import__(module_name, fromlist=["*"])
    except unittest.SkipTest as skipped:
        say("module", "skip", skipped)
        return
    except BaseException:
        import traceback
        say("module", "fail", traceback.format_exc())
        return
    if hasattr(module, "load_tests"):
        # It may complete the classes.
        try:
            module.load_tests(unittest.TestLoader(), unittest.TestSuite(), None)
        except Exception as error:
            say("group", "fail", f"load_tests: {type(error).__name__}: {error}")
    say("imported")
    suite = unittest.TestSuite()
    documented = docstrings_of(module) if any(name.startswith("doctest") for name in names) else {}
    for name in names:
        cls, _, method = name.rpartition(".")
        try:
            made = documented[name] if name.startswith("doctest") else getattr(module, cls)(method)
        except Exception as error:
            say("run", name)
            say("fail", name, f"{type(error).__name__}: {error}")
        else:
            made.driven_name = name
            suite.addTest(made)
    suite.run(Result())
    say("end")


main()
