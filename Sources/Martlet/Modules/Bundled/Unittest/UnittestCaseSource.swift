extension BundledModules {
  /// The module `unittest.case`.
  static let unittestCase: StaticString = #"""
    '''A test case: its asserts and how its methods run.'''
    import collections
    import contextlib
    import functools
    import sys
    import types
    import warnings

    from ._asserts import Asserts
    from .util import strclass


    class SkipTest(Exception):
        '''Raised by a test that does not apply.'''


    class _ShouldStop(Exception):
        '''A subtest failed and no more is to run.'''


    class _UnexpectedSuccess(Exception):
        '''A test marked as an expected failure passed.'''


    def _identity(obj):
        return obj


    def skip(reason):
        '''Skip a test or a class.'''
        def mark(item):
            if not isinstance(item, type):
                @functools.wraps(item)
                def wrapper(*args, **kwargs):
                    raise SkipTest(reason)
                item = wrapper
            item.__unittest_skip__ = True
            item.__unittest_skip_why__ = reason
            return item
        if isinstance(reason, types.FunctionType):
            item, reason = reason, ""
            return mark(item)
        return mark


    def skipIf(condition, reason):
        '''Skip if the condition is true.'''
        return skip(reason) if condition else _identity


    def skipUnless(condition, reason):
        '''Skip unless the condition is true.'''
        return _identity if condition else skip(reason)


    def expectedFailure(test_item):
        '''The test is known to fail.'''
        test_item.__unittest_expecting_failure__ = True
        return test_item


    _module_cleanups = []


    def addModuleCleanup(function, /, *args, **kwargs):
        '''Call the function after the module's tests.'''
        _module_cleanups.append((function, args, kwargs))


    def enterModuleContext(cm):
        '''Enter a context that is left after the module's tests.'''
        return _enter_context(cm, addModuleCleanup)


    def doModuleCleanups():
        '''Call what addModuleCleanup was given, last first.'''
        errors = []
        while _module_cleanups:
            function, args, kwargs = _module_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        if errors:
            raise errors[0]


    def _enter_context(cm, add_cleanup):
        cls = type(cm)
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol") from None
        result = enter(cm)
        add_cleanup(leave, cm, None, None, None)
        return result


    class _Outcome:
        '''What happened in a test so far.'''

        def __init__(self, result=None):
            self.expecting_failure = False
            self.result = result
            self.result_supports_subtests = hasattr(result, "addSubTest")
            self.success = True
            self.expectedFailure = None

        @contextlib.contextmanager
        def testPartExecutor(self, test_case, subTest=False):
            before = self.success
            self.success = True
            try:
                yield
            except KeyboardInterrupt:
                raise
            except SkipTest as skipped:
                self.success = False
                _add_skip(self.result, test_case, str(skipped))
            except _ShouldStop:
                pass
            except:
                details = sys.exc_info()
                if self.expecting_failure:
                    self.expectedFailure = details
                else:
                    self.success = False
                    if subTest:
                        self.result.addSubTest(test_case.test_case, test_case, details)
                    else:
                        _add_error(self.result, test_case, details)
            else:
                if subTest and self.success:
                    self.result.addSubTest(test_case.test_case, test_case, None)
            finally:
                self.success = self.success and before


    def _add_skip(result, test_case, reason):
        add = getattr(result, "addSkip", None)
        if add is None:
            warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
            result.addSuccess(test_case)
        else:
            add(test_case, reason)


    def _add_error(result, test, details):
        if result is not None and details is not None:
            if issubclass(details[0], test.failureException):
                result.addFailure(test, details)
            else:
                result.addError(test, details)


    class _OrderedChainMap(collections.ChainMap):
        def __iter__(self):
            seen = set()
            for mapping in self.maps:
                for key in mapping:
                    if key not in seen:
                        seen.add(key)
                        yield key


    class TestCase(Asserts):
        '''Each method whose name begins with "test" is a test.'''

        def __init_subclass__(cls, *args, **kwargs):
            cls._classSetupFailed = False
            cls._class_cleanups = []
            super().__init_subclass__(*args, **kwargs)

        _classSetupFailed = False
        _class_cleanups = []

        def __init__(self, methodName="runTest"):
            self._testMethodName = methodName
            self._outcome = None
            self._testMethodDoc = "No test"
            try:
                method = getattr(self, methodName)
            except AttributeError:
                if methodName != "runTest":
                    raise ValueError(f"no such test method in {self.__class__}: {methodName}") from None
            else:
                self._testMethodDoc = method.__doc__
            self._cleanups = []
            self._subtest = None
            self._type_equality_funcs = dict(self._default_equality)

        def addTypeEqualityFunc(self, typeobj, function):
            self._type_equality_funcs[typeobj] = function

        # Cleanups and contexts

        def addCleanup(self, function, /, *args, **kwargs):
            self._cleanups.append((function, args, kwargs))

        def enterContext(self, cm):
            return _enter_context(cm, self.addCleanup)

        @classmethod
        def addClassCleanup(cls, function, /, *args, **kwargs):
            cls._class_cleanups.append((function, args, kwargs))

        @classmethod
        def enterClassContext(cls, cm):
            return _enter_context(cm, cls.addClassCleanup)

        def setUp(self):
            '''Runs before each test.'''

        def tearDown(self):
            '''Runs after each test.'''

        @classmethod
        def setUpClass(cls):
            '''Runs before the tests of the class.'''

        @classmethod
        def tearDownClass(cls):
            '''Runs after the tests of the class.'''

        # What a test is

        def countTestCases(self):
            return 1

        def defaultTestResult(self):
            from .result import TestResult
            return TestResult()

        def shortDescription(self):
            doc = self._testMethodDoc
            return doc.strip().split("\n")[0].strip() if doc else None

        def id(self):
            return f"{strclass(self.__class__)}.{self._testMethodName}"

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._testMethodName == other._testMethodName

        def __hash__(self):
            return hash((type(self), self._testMethodName))

        def __str__(self):
            return f"{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})"

        def __repr__(self):
            return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

        # Running

        @contextlib.contextmanager
        def subTest(self, msg=_identity, **params):
            if self._outcome is None or not self._outcome.result_supports_subtests:
                yield
                return
            parent = self._subtest
            if parent is None:
                values = _OrderedChainMap(params)
            else:
                values = parent.params.new_child(params)
            self._subtest = _SubTest(self, msg, values)
            try:
                with self._outcome.testPartExecutor(self._subtest, subTest=True):
                    yield
                if not self._outcome.success:
                    result = self._outcome.result
                    if result is not None and result.failfast:
                        raise _ShouldStop
                elif self._outcome.expectedFailure:
                    raise _ShouldStop
            finally:
                self._subtest = parent

        def _callSetUp(self):
            self.setUp()

        def _callTestMethod(self, method):
            if method() is not None:
                warnings.warn(
                    f"It is deprecated to return a value that is not None from a test case ({method})",
                    DeprecationWarning, stacklevel=3)

        def _callTearDown(self):
            self.tearDown()

        def _callCleanup(self, function, *args, **kwargs):
            function(*args, **kwargs)

        def run(self, result=None):
            stop = None
            if result is None:
                result = self.defaultTestResult()
                start = getattr(result, "startTestRun", None)
                stop = getattr(result, "stopTestRun", None)
                if start is not None:
                    start()
            result.startTest(self)
            try:
                method = getattr(self, self._testMethodName)
                for place in (self.__class__, method):
                    if getattr(place, "__unittest_skip__", False):
                        why = getattr(self.__class__, "__unittest_skip_why__", "") or getattr(
                            method, "__unittest_skip_why__", "")
                        _add_skip(result, self, why)
                        return result
                expecting = getattr(self, "__unittest_expecting_failure__", False) or getattr(
                    method, "__unittest_expecting_failure__", False)
                outcome = _Outcome(result)
                try:
                    self._outcome = outcome
                    with outcome.testPartExecutor(self):
                        self._callSetUp()
                    if outcome.success:
                        outcome.expecting_failure = expecting
                        with outcome.testPartExecutor(self):
                            self._callTestMethod(method)
                        outcome.expecting_failure = False
                        with outcome.testPartExecutor(self):
                            self._callTearDown()
                    self.doCleanups()
                    if outcome.success:
                        if not expecting:
                            result.addSuccess(self)
                        elif outcome.expectedFailure:
                            self._addExpectedFailure(result, outcome.expectedFailure)
                        else:
                            self._addUnexpectedSuccess(result)
                    return result
                finally:
                    outcome.expectedFailure = None
                    self._outcome = None
            finally:
                result.stopTest(self)
                if stop is not None:
                    stop()

        def _addExpectedFailure(self, result, details):
            result.addExpectedFailure(self, details)

        def _addUnexpectedSuccess(self, result):
            result.addUnexpectedSuccess(self)

        def doCleanups(self):
            outcome = self._outcome or _Outcome()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                with outcome.testPartExecutor(self):
                    self._callCleanup(function, *args, **kwargs)
            return outcome.success

        @classmethod
        def doClassCleanups(cls):
            cls.tearDown_exceptions = []
            while cls._class_cleanups:
                function, args, kwargs = cls._class_cleanups.pop()
                try:
                    function(*args, **kwargs)
                except Exception:
                    cls.tearDown_exceptions.append(sys.exc_info())

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def debug(self):
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                raise SkipTest(
                    getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", ""))
            self._callSetUp()
            self._callTestMethod(method)
            self._callTearDown()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                self._callCleanup(function, *args, **kwargs)

        def skipTest(self, reason):
            raise SkipTest(reason)


    class FunctionTestCase(TestCase):
        '''A function as a test.'''

        def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
            super().__init__()
            self._setUpFunc, self._tearDownFunc = setUp, tearDown
            self._testFunc, self._description = testFunc, description

        def setUp(self):
            if self._setUpFunc is not None:
                self._setUpFunc()

        def tearDown(self):
            if self._tearDownFunc is not None:
                self._tearDownFunc()

        def runTest(self):
            self._testFunc()

        def id(self):
            return self._testFunc.__name__

        def __eq__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return (self._setUpFunc, self._tearDownFunc, self._testFunc, self._description) == (
                other._setUpFunc, other._tearDownFunc, other._testFunc, other._description)

        def __hash__(self):
            return hash((type(self), self._setUpFunc, self._tearDownFunc, self._testFunc, self._description))

        def __str__(self):
            return f"{strclass(self.__class__)} ({self._testFunc.__name__})"

        def __repr__(self):
            return f"<{strclass(self.__class__)} tec={self._testFunc}>"

        def shortDescription(self):
            if self._description is not None:
                return self._description
            doc = self._testFunc.__doc__
            return doc.split("\n")[0].strip() if doc else None


    class _SubTest(TestCase):
        '''A part of a test with its own outcome.'''

        def __init__(self, test_case, message, params):
            super().__init__()
            self._message = message
            self.test_case = test_case
            self.params = params
            self.failureException = test_case.failureException

        def runTest(self):
            raise NotImplementedError("subtests cannot be run directly")

        def _subDescription(self):
            parts = []
            if self._message is not _identity:
                parts.append(f"[{self._message}]")
            if self.params:
                parts.append("({})".format(", ".join(f"{name}={value!r}" for name, value in self.params.items())))
            return " ".join(parts) or "(<subtest>)"

        def id(self):
            return f"{self.test_case.id()} {self._subDescription()}"

        def shortDescription(self):
            return self.test_case.shortDescription()

        def __str__(self):
            return f"{self.test_case} {self._subDescription()}"
    """#
}
