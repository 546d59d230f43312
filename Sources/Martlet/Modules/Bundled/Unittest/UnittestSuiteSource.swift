extension BundledModules {
  /// The module `unittest.suite`.
  static let unittestSuite: StaticString = #"""
    '''Groups of tests.'''
    import sys

    from . import case


    class BaseTestSuite:
        '''Tests and suites in order.'''

        _cleanup = True

        def __init__(self, tests=()):
            self._tests = []
            self._removed_tests = 0
            self.addTests(tests)

        def __repr__(self):
            cls = type(self)
            return f"<{cls.__module__}.{cls.__qualname__} tests={list(self)}>"

        def __eq__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return list(self) == list(other)

        def __iter__(self):
            return iter(self._tests)

        def countTestCases(self):
            return self._removed_tests + sum(test.countTestCases() for test in self if test)

        def addTest(self, test):
            if not callable(test):
                raise TypeError(f"{test!r} is not callable")
            if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
                raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
            self._tests.append(test)

        def addTests(self, tests):
            if isinstance(tests, str):
                raise TypeError("tests must be an iterable of tests, not a string")
            for test in tests:
                self.addTest(test)

        def run(self, result):
            for index, test in enumerate(self):
                if result.shouldStop:
                    break
                test(result)
                self._forget(index)
            return result

        def _forget(self, index):
            if self._cleanup and self._tests[index] is not None:
                if hasattr(self._tests[index], "countTestCases"):
                    self._removed_tests += self._tests[index].countTestCases()
                self._tests[index] = None

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def debug(self):
            for test in self:
                test.debug()


    class TestSuite(BaseTestSuite):
        '''A suite that sets up and tears down classes and modules between its tests.'''

        def run(self, result, debug=False):
            is_outermost = not getattr(result, "_testRunEntered", False)
            result._testRunEntered = True
            for index, test in enumerate(self):
                if result.shouldStop:
                    break
                if not isinstance(test, BaseTestSuite) and hasattr(type(test), "__mro__") and not isinstance(
                        test, _ErrorHolder):
                    self._tear_down_class(test, result)
                    self._change_module(test, result)
                    self._set_up_class(test, result)
                    result._previousTestClass = test.__class__
                    if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                        continue
                if debug:
                    test.debug()
                else:
                    test(result)
                self._forget(index)
            if is_outermost:
                self._tear_down_class(None, result)
                self._tear_down_module(result)
                result._testRunEntered = False
            return result

        def debug(self):
            self.run(_DebugResult(), True)

        def _guarded(self, result, call, name, owner):
            '''Calls, and reports what is raised under the name; whether it went well.'''
            try:
                call()
                return True
            except Exception as error:
                if isinstance(result, _DebugResult):
                    raise
                self._report(result, sys.exc_info(), f"{name} ({owner})")
                return False

        def _report(self, result, details, description):
            holder = _ErrorHolder(description)
            if issubclass(details[0], case.SkipTest):
                case._add_skip(result, holder, str(details[1]))
            else:
                result.addError(holder, details)

        def _set_up_class(self, test, result):
            cls = test.__class__
            if cls == result._previousTestClass or result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
                return
            try:
                cls._classSetupFailed = False
            except TypeError:
                pass
            set_up = getattr(cls, "setUpClass", None)
            if set_up is None:
                return
            name = case.strclass(cls)
            if not self._guarded(result, set_up, "setUpClass", name):
                cls._classSetupFailed = True
                self._class_cleanups(cls, result, "setUpClass", name)

        def _class_cleanups(self, cls, result, name, owner):
            if hasattr(cls, "doClassCleanups"):
                cls.doClassCleanups()
                for details in cls.tearDown_exceptions:
                    if isinstance(result, _DebugResult):
                        raise details[1]
                    self._report(result, details, f"{name} ({owner})")

        def _tear_down_class(self, test, result):
            previous = result._previousTestClass
            if previous is None or test is not None and test.__class__ == previous:
                return
            if getattr(previous, "_classSetupFailed", False) or result._moduleSetUpFailed or getattr(
                    previous, "__unittest_skip__", False):
                return
            name = case.strclass(previous)
            tear_down = getattr(previous, "tearDownClass", None)
            if tear_down is not None:
                self._guarded(result, tear_down, "tearDownClass", name)
            self._class_cleanups(previous, result, "tearDownClass", name)

        def _change_module(self, test, result):
            previous = result._previousTestClass
            name = test.__class__.__module__
            if previous is not None and previous.__module__ == name:
                return
            self._tear_down_module(result)
            result._moduleSetUpFailed = False
            set_up = getattr(sys.modules.get(name), "setUpModule", None)
            if set_up is not None and not self._guarded(result, set_up, "setUpModule", name):
                result._moduleSetUpFailed = True
                self._guarded(result, case.doModuleCleanups, "setUpModule", name)

        def _tear_down_module(self, result):
            previous = result._previousTestClass
            if previous is None or result._moduleSetUpFailed:
                return
            module = sys.modules.get(previous.__module__)
            if module is None:
                return
            tear_down = getattr(module, "tearDownModule", None)
            if tear_down is not None:
                self._guarded(result, tear_down, "tearDownModule", previous.__module__)
            self._guarded(result, case.doModuleCleanups, "tearDownModule", previous.__module__)


    class _ErrorHolder:
        '''Stands for a test where setting up a class or module failed.'''

        failureException = None

        def __init__(self, description):
            self.description = description

        def id(self):
            return self.description

        def shortDescription(self):
            return None

        def __repr__(self):
            return f"<ErrorHolder description={self.description!r}>"

        def __str__(self):
            return self.description

        def run(self, result):
            '''Nothing is left to run.'''

        def __call__(self, result):
            return self.run(result)

        def countTestCases(self):
            return 0


    class _DebugResult:
        '''Used where a suite runs without catching errors.'''

        _previousTestClass = None
        _moduleSetUpFailed = False
        shouldStop = False
    """#
}
