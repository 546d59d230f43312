extension BundledModules {
  /// The module `unittest.loader`.
  static let unittestLoader: StaticString = #"""
    '''Finding tests.'''
    import functools
    import os
    import sys
    import traceback
    import types
    from fnmatch import fnmatchcase

    from . import case, suite


    class _FailedTest(case.TestCase):
        '''Reports what made it impossible to load a test.'''

        def __init__(self, method_name, exception):
            self._reason = exception
            super().__init__(method_name)

        def __getattr__(self, name):
            def fail():
                raise self._reason

            if name == self._testMethodName:
                return fail
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


    def _is_case(found):
        return isinstance(found, type) and issubclass(found, case.TestCase)


    class TestLoader:
        '''Makes suites of classes, modules and names.'''

        testMethodPrefix = "test"
        testNamePatterns = None
        suiteClass = suite.TestSuite
        _top_level_dir = None

        def __init__(self):
            # What could not be loaded, as text.
            self.errors = []

        @staticmethod
        def sortTestMethodsUsing(x, y):
            '''The usual order of methods.'''
            return (y < x) - (x < y)

        # Classes

        def getTestCaseNames(self, testCaseClass):
            '''The names of the methods that are tests, in order.'''
            names = [
                name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix)
                and callable(getattr(testCaseClass, name)) and self._is_wanted(testCaseClass, name)]
            order = self.sortTestMethodsUsing
            return sorted(names, key=functools.cmp_to_key(order)) if order else names

        def _is_wanted(self, kind, name):
            whole = f"{kind.__module__}.{kind.__qualname__}.{name}"
            patterns = self.testNamePatterns
            return patterns is None or any(fnmatchcase(whole, pattern) for pattern in patterns)

        def loadTestsFromTestCase(self, testCaseClass):
            '''A suite of all tests of a class.'''
            if issubclass(testCaseClass, suite.TestSuite):
                raise TypeError(
                    "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
            has_default = hasattr(testCaseClass, "runTest")
            names = self.getTestCaseNames(testCaseClass) or ["runTest"] * has_default
            return self.suiteClass([testCaseClass(name) for name in names])

        # Modules

        def loadTestsFromModule(self, module, *args, pattern=None, **kws):
            '''A suite of all tests of a module, or what its load_tests makes of that.'''
            kinds = [found for found in (getattr(module, name) for name in dir(module)) if _is_case(found)]
            kinds = [kind for kind in kinds if kind not in (case.TestCase, case.FunctionTestCase)]
            found = self.suiteClass([self.loadTestsFromTestCase(kind) for kind in kinds])
            change = getattr(module, "load_tests", None)
            try:
                return found if change is None else change(self, found, pattern)
            except Exception as error:
                return self._failed(module.__name__, error, "Failed to call load_tests:")

        def _failed(self, name, error, text, raises_text=False):
            text = f"{text}\n{traceback.format_exc()}"
            self.errors.append(text)
            return self.suiteClass([_FailedTest(name, ImportError(text) if raises_text else error)])

        # Names

        def loadTestsFromNames(self, names, module=None):
            '''A suite of what the names stand for.'''
            return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

        def loadTestsFromName(self, name, module=None):
            '''A suite of what a dotted name stands for: a module, a class, a method, or what makes tests.'''
            words = name.split(".")
            if module is None:
                module, failure = self._import_start(words)
                if failure is not None:
                    return failure
                words = words[1:]
            owner, found = None, module
            for word in words:
                owner = found
                try:
                    found = getattr(owner, word)
                except AttributeError as error:
                    return self._failed(word, error, "Failed to access attribute:")
            if isinstance(found, types.ModuleType):
                return self.loadTestsFromModule(found)
            if _is_case(found):
                return self.loadTestsFromTestCase(found)
            if isinstance(found, suite.TestSuite):
                return found
            if isinstance(found, types.FunctionType) and _is_case(owner):
                test = owner(words[-1])
                # A static method is called for a test instead.
                if not isinstance(getattr(test, words[-1]), types.FunctionType):
                    return self.suiteClass([test])
            if not callable(found):
                raise TypeError(f"don't know how to make test from: {found}")
            made = found()
            if isinstance(made, case.TestCase):
                return self.suiteClass([made])
            if not isinstance(made, suite.TestSuite):
                raise TypeError(f"calling {found} returned {made}, not a test")
            return made

        def _import_start(self, words):
            '''Import as much of a dotted name as is modules; return the first one and None, or None and a failure.'''
            for count in range(len(words), 0, -1):
                try:
                    return __import__(".".join(words[:count])), None
                except ImportError as error:
                    if count == 1:
                        text = f"Failed to import test module: {words[0]}"
                        return None, self._failed(words[0], error, text, raises_text=True)

        # Folders

        def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
            '''The tests of the files in a folder and in the packages below it.'''
            is_implied = top_level_dir is None and self._top_level_dir is None
            top = self._top_level_dir = os.path.abspath(top_level_dir or self._top_level_dir or start_dir)
            if top not in sys.path:
                sys.path.insert(0, top)
            is_importable = True
            if os.path.isdir(os.path.abspath(start_dir)):
                start_dir = os.path.abspath(start_dir)
                is_importable = start_dir == top or os.path.isfile(os.path.join(start_dir, "__init__.py"))
            else:
                try:
                    __import__(start_dir)
                except ImportError:
                    is_importable = False
                else:
                    start_dir = self._folder_of(start_dir, top if is_implied else None)
            if not is_importable:
                raise ImportError(f"Start directory is not importable: {start_dir!r}")
            return self.suiteClass(self._in_folder(start_dir, pattern))

        def _folder_of(self, name, implied):
            '''The folder of a package; that of its topmost one is where names begin, if a folder has only been implied.'''
            module = sys.modules[name]
            file = getattr(module, "__file__", None)
            if file is None:
                if module.__name__ in sys.builtin_module_names:
                    raise TypeError("Can not use builtin modules as dotted module names")
                raise TypeError(f"don't know how to discover from {module!r}")
            if implied is not None:
                topmost = os.path.abspath(sys.modules[name.partition(".")[0]].__file__)
                folder = os.path.dirname(topmost)
                self._top_level_dir = os.path.dirname(folder) if os.path.basename(topmost) == "__init__.py" else folder
                sys.path.remove(implied)
            return os.path.abspath(os.path.dirname(file))

        def _in_folder(self, folder, pattern):
            for entry in sorted(os.listdir(folder)):
                path = os.path.join(folder, entry)
                if os.path.isdir(path):
                    if os.path.isfile(os.path.join(path, "__init__.py")):
                        yield from self._in_folder(path, pattern)
                elif entry.endswith(".py") and os.path.isfile(path) and fnmatchcase(entry, pattern):
                    relative = os.path.relpath(path, self._top_level_dir)
                    yield self._of_file(relative.removesuffix(".py").replace("/", "."), pattern)

        def _of_file(self, name, pattern):
            try:
                __import__(name)
            except case.SkipTest as skipped:
                return self.suiteClass([_skipped_module(name, str(skipped))])
            except BaseException as error:
                return self._failed(name, error, f"Failed to import test module: {name}", raises_text=True)
            return self.loadTestsFromModule(sys.modules[name], pattern=pattern)


    def _skipped_module(name, reason):
        skipped = case.skip(reason)(lambda self: None)
        return type("ModuleSkipped", (case.TestCase,), {name: skipped, "__module__": __name__})(name)


    defaultTestLoader = TestLoader()


    def _loader(**attributes):
        made = TestLoader()
        for name, value in attributes.items():
            if value is not None or name == "sortTestMethodsUsing":
                setattr(made, name, value)
        return made


    def getTestCaseNames(testCaseClass, prefix, sortUsing=TestLoader.sortTestMethodsUsing, testNamePatterns=None):
        '''The names of the tests of a class.'''
        loader = _loader(testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, testNamePatterns=testNamePatterns)
        return loader.getTestCaseNames(testCaseClass)


    def makeSuite(testCaseClass, prefix="test", sortUsing=TestLoader.sortTestMethodsUsing, suiteClass=suite.TestSuite):
        '''A suite of the tests of a class.'''
        loader = _loader(testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, suiteClass=suiteClass)
        return loader.loadTestsFromTestCase(testCaseClass)


    def findTestCases(module, prefix="test", sortUsing=TestLoader.sortTestMethodsUsing, suiteClass=suite.TestSuite):
        '''A suite of the tests of a module.'''
        loader = _loader(testMethodPrefix=prefix, sortTestMethodsUsing=sortUsing, suiteClass=suiteClass)
        return loader.loadTestsFromModule(module)
    """#
}
