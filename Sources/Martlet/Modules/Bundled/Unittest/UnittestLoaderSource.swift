extension BundledModules {
  /// The module `unittest.loader`.
  static let unittestLoader: StaticString = #"""
    '''Finding tests.'''
    import functools
    import os
    import sys
    import traceback
    import types

    from . import case, suite


    class _FailedTest(case.TestCase):
        '''Reports what made it impossible to load a test.'''

        def __init__(self, method_name, exception):
            self._exception = exception
            super().__init__(method_name)

        def __getattr__(self, name):
            if name != self._testMethodName:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

            def fail():
                raise self._exception
            return fail


    def _matches(text, pattern):
        import fnmatch
        return fnmatch.fnmatchcase(text, pattern)


    class TestLoader:
        '''Makes suites of classes, modules and names.'''

        testMethodPrefix = "test"
        suiteClass = suite.TestSuite
        testNamePatterns = None
        _top_level_dir = None

        @staticmethod
        def sortTestMethodsUsing(x, y):
            return (x > y) - (x < y)

        def __init__(self):
            self.errors = []

        def loadTestsFromTestCase(self, testCaseClass):
            if issubclass(testCaseClass, suite.TestSuite):
                raise TypeError(
                    "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
            return self.suiteClass(map(testCaseClass, names))

        def loadTestsFromModule(self, module, *args, pattern=None, **kws):
            tests = []
            for name in dir(module):
                obj = getattr(module, name)
                if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (
                        case.TestCase, case.FunctionTestCase):
                    tests.append(self.loadTestsFromTestCase(obj))
            tests = self.suiteClass(tests)
            load_tests = getattr(module, "load_tests", None)
            if load_tests is None:
                return tests
            try:
                return load_tests(self, tests, pattern)
            except Exception as error:
                return self._failed(module.__name__, error, "Failed to call load_tests:\n" + traceback.format_exc())

        def _failed(self, name, error, text):
            self.errors.append(text)
            return self.suiteClass((_FailedTest(name, error),))

        def loadTestsFromName(self, name, module=None):
            parts = name.split(".")
            parent = None
            if module is None:
                count = len(parts)
                while count:
                    path = ".".join(parts[:count])
                    try:
                        module = __import__(path)
                        break
                    except ImportError:
                        failure = sys.exc_info()[1]
                        text = f"Failed to import test module: {parts[count - 1]}\n{traceback.format_exc()}"
                        failed_name = parts[count - 1]
                        count -= 1
                        if not count:
                            return self._failed(failed_name, ImportError(text), text)
                parts = parts[1:]
            obj = module
            for part in parts:
                try:
                    parent, obj = obj, getattr(obj, part)
                except AttributeError as error:
                    text = f"Failed to access attribute:\n{traceback.format_exc()}"
                    return self._failed(part, AttributeError(text) if False else error, text)
            if isinstance(obj, types.ModuleType):
                return self.loadTestsFromModule(obj)
            if isinstance(obj, type) and issubclass(obj, case.TestCase):
                return self.loadTestsFromTestCase(obj)
            if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
                test = parent(parts[-1])
                if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                    return self.suiteClass([test])
            elif isinstance(obj, suite.TestSuite):
                return obj
            if callable(obj):
                test = obj()
                if isinstance(test, suite.TestSuite):
                    return test
                if isinstance(test, case.TestCase):
                    return self.suiteClass([test])
                raise TypeError(f"calling {obj} returned {test}, not a test")
            raise TypeError(f"don't know how to make test from: {obj}")

        def loadTestsFromNames(self, names, module=None):
            return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

        def getTestCaseNames(self, testCaseClass):
            def wanted(name):
                if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                    return False
                full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
                return self.testNamePatterns is None or any(
                    _matches(full, pattern) for pattern in self.testNamePatterns)
            names = [name for name in dir(testCaseClass) if wanted(name)]
            if self.sortTestMethodsUsing:
                names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
            return names

        def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
            '''The tests of the files in a folder and in the packages below it.'''
            top = os.path.abspath(top_level_dir or self._top_level_dir or start_dir)
            self._top_level_dir = top
            if top not in sys.path:
                sys.path.insert(0, top)
            return self.suiteClass(self._find(os.path.abspath(start_dir), top, pattern))

        def _find(self, folder, top, pattern):
            for entry in sorted(os.listdir(folder)):
                path = os.path.join(folder, entry)
                name = path[len(top) + 1:].removesuffix(".py").replace("/", ".")
                if os.path.isfile(path) and entry.endswith(".py"):
                    if _matches(entry, pattern):
                        try:
                            __import__(name)
                        except case.SkipTest as skipped:
                            yield self.suiteClass([_skipped_module(name, str(skipped))])
                        except BaseException as error:
                            text = f"Failed to import test module: {name}\n{traceback.format_exc()}"
                            yield self._failed(name, ImportError(text), text)
                        else:
                            yield self.loadTestsFromModule(sys.modules[name], pattern=pattern)
                elif os.path.isdir(path) and os.path.isfile(os.path.join(path, "__init__.py")):
                    yield from self._find(path, top, pattern)


    def _skipped_module(name, reason):
        @case.skip(reason)
        def test(self):
            pass
        return type("ModuleSkipped", (case.TestCase,), {name: test})(name)


    defaultTestLoader = TestLoader()


    def _loader(prefix, sort, suite_class, patterns=None):
        loader = TestLoader()
        loader.sortTestMethodsUsing = sort
        loader.testMethodPrefix = prefix
        loader.testNamePatterns = patterns
        if suite_class:
            loader.suiteClass = suite_class
        return loader


    def getTestCaseNames(testCaseClass, prefix, sortUsing=TestLoader.sortTestMethodsUsing, testNamePatterns=None):
        return _loader(prefix, sortUsing, None, testNamePatterns).getTestCaseNames(testCaseClass)


    def makeSuite(testCaseClass, prefix="test", sortUsing=TestLoader.sortTestMethodsUsing, suiteClass=suite.TestSuite):
        return _loader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


    def findTestCases(module, prefix="test", sortUsing=TestLoader.sortTestMethodsUsing, suiteClass=suite.TestSuite):
        return _loader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
    """#
}
