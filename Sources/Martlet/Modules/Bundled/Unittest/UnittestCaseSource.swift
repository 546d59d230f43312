extension BundledModules {
  /// The module `unittest.case`.
  static let unittestCase: StaticString = #"""
    '''A test case: what a test is, and how it runs. Its asserts are a class of their own.'''
    import collections
    import functools
    import sys
    import types
    import warnings

    from ._asserts import Asserts
    from .util import strclass


    class SkipTest(Exception):
        '''Raised by a test that does not apply.'''


    class _Enough(Exception):
        '''A subtest failed and no more of the test is to run.'''


    # Marks


    def skip(reason):
        '''Skip a test or a class.'''
        if isinstance(reason, types.FunctionType):
            # Used without a call.
            return skip("")(reason)

        def mark(item):
            if not isinstance(item, type):
                def skipped(*args, **kwargs):
                    raise SkipTest(reason)
                item = functools.wraps(item)(skipped)
            item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
            return item
        return mark


    def skipIf(condition, reason):
        '''Skip if the condition is true.'''
        return skip(reason) if condition else _unchanged


    def skipUnless(condition, reason):
        '''Skip unless the condition is true.'''
        return skipIf(not condition, reason)


    def _unchanged(item):
        return item


    def expectedFailure(test_item):
        '''The test is known to fail.'''
        test_item.__unittest_expecting_failure__ = True
        return test_item


    def _skip_reason(kind, method):
        '''Why a test is skipped, by the marks of its class and method; None if it is not.'''
        places = kind, method
        if not any(getattr(place, "__unittest_skip__", False) for place in places):
            return None
        return next(filter(None, (getattr(place, "__unittest_skip_why__", "") for place in places)), "")


    # Cleanups


    def _entered(cm, add_cleanup):
        '''What entering a context gives; leaving it is a cleanup.'''
        kind = type(cm)
        try:
            enter, leave = kind.__enter__, kind.__exit__
        except AttributeError:
            name = f"{kind.__module__}.{kind.__qualname__}"
            raise TypeError(f"'{name}' object does not support the context manager protocol") from None
        value = enter(cm)
        add_cleanup(leave, cm, None, None, None)
        return value


    def _clean_up(cleanups, note):
        '''Call the functions, the last first, and tell what they raise.'''
        while cleanups:
            function, args, kwargs = cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                note(error)


    _of_module = []


    def addModuleCleanup(function, /, *args, **kwargs):
        '''Call the function after the module's tests.'''
        _of_module.append((function, args, kwargs))


    def enterModuleContext(cm):
        '''Enter a context that is left after the module's tests.'''
        return _entered(cm, addModuleCleanup)


    def doModuleCleanups():
        '''Call what addModuleCleanup was given, last first.'''
        raised = []
        _clean_up(_of_module, raised.append)
        if raised:
            raise raised[0]


    # Outcomes


    class _Course:
        '''How a test has gone so far; its steps run in contexts, which tell the result of errors.'''

        def __init__(self, result=None):
            self.result = result
            self.is_good = True
            # While an error is expected it is kept instead of told.
            self.awaits_error, self.awaited_error = False, None

        def tells_subtests(self):
            return hasattr(self.result, "addSubTest")


    class _Step:
        '''A part of a test, or a whole subtest of it.'''

        def __init__(self, course, test, is_subtest=False):
            self.course, self.test, self.is_subtest = course, test, is_subtest

        def __enter__(self):
            # A subtest is judged for itself first.
            self.was_good, self.course.is_good = self.course.is_good, True

        def __exit__(self, kind, error, traceback):
            course, result = self.course, self.course.result
            try:
                if kind is None:
                    if self.is_subtest and course.is_good:
                        result.addSubTest(self.test.test_case, self.test, None)
                    return False
                if issubclass(kind, _Enough):
                    return True
                if issubclass(kind, KeyboardInterrupt):
                    return False
                details = kind, error, traceback
                if not issubclass(kind, SkipTest) and course.awaits_error:
                    course.awaited_error = details
                    return True
                course.is_good = False
                if issubclass(kind, SkipTest):
                    _tell_skip(result, self.test, str(error))
                elif self.is_subtest:
                    result.addSubTest(self.test.test_case, self.test, details)
                else:
                    _tell_error(result, self.test, details)
                return True
            finally:
                course.is_good = course.is_good and self.was_good


    def _tell_skip(result, test, reason):
        if hasattr(result, "addSkip"):
            result.addSkip(test, reason)
        else:
            warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning)
            result.addSuccess(test)


    def _tell_error(result, test, details):
        if result is not None:
            tell = result.addFailure if issubclass(details[0], test.failureException) else result.addError
            tell(test, details)


    def _first_line(doc):
        return doc.strip().partition("\n")[0].strip() if doc else None


    class TestCase(Asserts):
        '''Each method whose name begins with "test" is a test.'''

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            cls._set_up_failed, cls._of_class = False, []

        _set_up_failed, _of_class = False, []
        # Set while the test runs; the innermost subtest that does.
        _course = _subtest = None

        def __init__(self, methodName="runTest"):
            self._testMethodName = methodName
            self._cleanups = []
            self._equality_functions = {**self._default_equality}
            method = getattr(self, methodName, None)
            if method is None and methodName != "runTest":
                raise ValueError(f"no such test method in {type(self)}: {methodName}")
            self._doc = "No test" if method is None else method.__doc__

        def addTypeEqualityFunc(self, typeobj, function):
            '''Compare objects of a class by a function.'''
            self._equality_functions[typeobj] = function

        # What runs before and after

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

        def addCleanup(self, function, /, *args, **kwargs):
            '''Call the function after the test.'''
            self._cleanups.append((function, args, kwargs))

        def enterContext(self, cm):
            '''Enter a context that is left after the test.'''
            return _entered(cm, self.addCleanup)

        def doCleanups(self):
            '''Call what addCleanup was given, last first; return whether all is well.'''
            course = self._course or _Course()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                with _Step(course, self):
                    self._do_cleanup(function, *args, **kwargs)
            return course.is_good

        @classmethod
        def addClassCleanup(cls, function, /, *args, **kwargs):
            '''Call the function after the tests of the class.'''
            cls._of_class.append((function, args, kwargs))

        @classmethod
        def enterClassContext(cls, cm):
            '''Enter a context that is left after the tests of the class.'''
            return _entered(cm, cls.addClassCleanup)

        @classmethod
        def doClassCleanups(cls):
            '''Call what addClassCleanup was given, last first; what they raise is in tearDown_exceptions.'''
            cls.tearDown_exceptions = []
            _clean_up(cls._of_class, lambda error: cls.tearDown_exceptions.append(sys.exc_info()))

        # What a test is

        def countTestCases(self):
            return 1

        def id(self):
            return f"{strclass(type(self))}.{self._testMethodName}"

        def shortDescription(self):
            return _first_line(self._doc)

        def __eq__(self, other):
            return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((type(self), self._testMethodName))

        def __str__(self):
            return f"{self._testMethodName} ({TestCase.id(self)})"

        def __repr__(self):
            return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

        # Running

        def defaultTestResult(self):
            '''The result that a test runs with where none is given.'''
            from .result import TestResult
            return TestResult()

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def run(self, result=None):
            '''Run the test; return the result.'''
            if result is not None:
                return self._run_with(result)
            result = self.defaultTestResult()
            getattr(result, "startTestRun", _nothing)()
            try:
                return self._run_with(result)
            finally:
                getattr(result, "stopTestRun", _nothing)()

        def _run_with(self, result):
            result.startTest(self)
            try:
                method = getattr(self, self._testMethodName)
                why = _skip_reason(type(self), method)
                if why is not None:
                    _tell_skip(result, self, why)
                else:
                    self._course = _Course(result)
                    try:
                        self._run_steps(self._course, method)
                    finally:
                        self._course = None
            finally:
                result.stopTest(self)
            return result

        def _run_steps(self, course, method):
            should_fail = any(getattr(place, "__unittest_expecting_failure__", False) for place in (self, method))
            with _Step(course, self):
                self._do_set_up()
            if course.is_good:
                course.awaits_error = should_fail
                with _Step(course, self):
                    self._do_test(method)
                course.awaits_error = False
                with _Step(course, self):
                    self._do_tear_down()
            self.doCleanups()
            if not course.is_good:
                return
            if not should_fail:
                course.result.addSuccess(self)
            elif course.awaited_error is not None:
                course.result.addExpectedFailure(self, course.awaited_error)
            else:
                course.result.addUnexpectedSuccess(self)

        # Steps, which an asynchronous case takes in its loop

        def _do_set_up(self):
            self.setUp()

        def _do_test(self, method):
            _complain_of_value(method(), method)

        def _do_tear_down(self):
            self.tearDown()

        def _do_cleanup(self, function, *args, **kwargs):
            function(*args, **kwargs)

        def subTest(self, msg=_unchanged, **params):
            '''A part of the test that fails for itself.'''
            return _SubTestBlock(self, msg, params)

        def debug(self):
            '''Run the test without a result: errors are raised.'''
            method = getattr(self, self._testMethodName)
            why = _skip_reason(type(self), method)
            if why is not None:
                raise SkipTest(why)
            for step in (self._do_set_up, lambda: self._do_test(method), self._do_tear_down):
                step()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                self._do_cleanup(function, *args, **kwargs)

        def skipTest(self, reason):
            '''Skip the test that runs.'''
            raise SkipTest(reason)


    def _nothing():
        return None


    def _complain_of_value(value, method):
        if value is not None:
            text = f"It is deprecated to return a value that is not None from a test case ({method})"
            warnings.warn(text, DeprecationWarning)


    # Subtests


    class _Parameters(collections.ChainMap):
        '''The parameters of nested subtests, the innermost first.'''

        def __iter__(self):
            return iter({key: None for mapping in self.maps for key in mapping})


    class _SubTest(TestCase):
        '''A part of a test with its own outcome.'''

        def __init__(self, test_case, message, params):
            super().__init__()
            self.test_case, self.params = test_case, params
            self.failureException = test_case.failureException
            shown = [] if message is _unchanged else [f"[{message}]"]
            if params:
                shown.append("(" + ", ".join(f"{name}={value!r}" for name, value in params.items()) + ")")
            self._shown = " ".join(shown) or "(<subtest>)"

        def runTest(self):
            raise NotImplementedError("subtests cannot be run directly")

        def id(self):
            return f"{self.test_case.id()} {self._shown}"

        def __str__(self):
            return f"{self.test_case} {self._shown}"

        def shortDescription(self):
            return self.test_case.shortDescription()


    class _SubTestBlock:
        '''The context that subTest gives.'''

        def __init__(self, test, message, params):
            self.test, self.outer = test, test._subtest
            parents = self.outer.params.maps if self.outer else []
            self.subtest = _SubTest(test, message, _Parameters(params, *parents))

        def __enter__(self):
            self.step = None
            course = self.test._course
            if course is not None and course.tells_subtests():
                self.step = _Step(course, self.subtest, True)
                self.test._subtest = self.subtest
                self.step.__enter__()

        def __exit__(self, *details):
            if self.step is None:
                return False
            course = self.test._course
            try:
                swallowed = self.step.__exit__(*details)
                if details[0] is not None and not swallowed:
                    return False
                stops = course.awaited_error if course.is_good else getattr(course.result, "failfast", False)
                if stops:
                    raise _Enough from None
                return swallowed
            finally:
                self.test._subtest = self.outer


    class FunctionTestCase(TestCase):
        '''A function as a test.'''

        def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
            super().__init__()
            self._functions = setUp, testFunc, tearDown
            self._description = description

        def setUp(self):
            (self._functions[0] or _nothing)()

        def runTest(self):
            self._functions[1]()

        def tearDown(self):
            (self._functions[2] or _nothing)()

        def id(self):
            return self._functions[1].__name__

        def shortDescription(self):
            return _first_line(self._functions[1].__doc__) if self._description is None else self._description

        def __eq__(self, other):
            if isinstance(other, type(self)):
                return (self._functions, self._description) == (other._functions, other._description)
            return NotImplemented

        def __hash__(self):
            return hash((type(self), self._functions, self._description))

        def __str__(self):
            return f"{strclass(type(self))} ({self.id()})"

        def __repr__(self):
            return f"<{strclass(type(self))} tec={self._functions[1]}>"
    """#
}
