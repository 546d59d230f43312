extension BundledModules {
  /// The module `unittest.suite`.
  static let unittestSuite: StaticString = #"""
    '''Groups of tests.'''
    import sys

    from . import case


    class BaseTestSuite:
        '''Tests and suites in order. Tests that have run are let go.'''

        _lets_go = True

        def __init__(self, tests=()):
            self._tests, self._gone = [], 0
            self.addTests(tests)

        def addTests(self, tests):
            '''Add several tests.'''
            if isinstance(tests, str):
                raise TypeError("tests must be an iterable of tests, not a string")
            for each in tests:
                self.addTest(each)

        def addTest(self, test):
            '''Add a test or a suite.'''
            if not callable(test):
                raise TypeError(f"{test!r} is not callable")
            if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
                raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
            self._tests.append(test)

        def __iter__(self):
            return iter(self._tests)

        def __eq__(self, other):
            return [*self] == [*other] if isinstance(other, type(self)) else NotImplemented

        def __repr__(self):
            kind = type(self)
            return f"<{kind.__module__}.{kind.__qualname__} tests={[*self]}>"

        def countTestCases(self):
            '''The number of tests, those that are gone too.'''
            return sum((each.countTestCases() for each in self if each), self._gone)

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def run(self, result):
            '''Run all tests, unless the result stops that.'''
            self._run_each(result, lambda each: each(result))
            return result

        def debug(self):
            '''Run all tests; errors are raised.'''
            for each in self:
                each.debug()

        def _run_each(self, result, run):
            for place, each in enumerate(self):
                if result.shouldStop:
                    return
                if run(each) is not _left_out:
                    self._let_go(place)

        def _let_go(self, place):
            done = self._tests[place]
            if self._lets_go and done is not None:
                self._gone += getattr(done, "countTestCases", int)()
                self._tests[place] = None


    # A test that does not run because its class or module could not be set up.
    _left_out = object()


    class TestSuite(BaseTestSuite):
        '''A suite that sets up and tears down classes and modules between its tests.'''

        def run(self, result, debug=False):
            fixtures = getattr(result, "_fixtures", None)
            is_outermost = fixtures is None
            if is_outermost:
                fixtures = result._fixtures = _Fixtures(result)

            def run_one(each):
                if isinstance(each, (BaseTestSuite, _Stand)) or fixtures.change_to(type(each)):
                    each.debug() if debug else each(result)
                    return None
                return _left_out

            self._run_each(result, run_one)
            if is_outermost:
                fixtures.change_to(None)
                result._fixtures = None
            return result

        def debug(self):
            self.run(_Raising(), True)


    class _Fixtures:
        '''Which class and module is set up, over all suites of a run.'''

        def __init__(self, result):
            self.result = result
            self.kind = None
            self.module_failed = False

        def change_to(self, kind):
            '''Set up for the tests of a class, None for the end; return whether they can run.'''
            last = self.kind
            if kind is last and kind is not None:
                return self._can_run(kind)
            if last is not None:
                if self._can_run(last) and not _is_skipped(last):
                    self._call(last, "tearDownClass", case.strclass(last))
                    self._clean_class(last, "tearDownClass")
                if kind is None or kind.__module__ != last.__module__:
                    self._tear_down_module(last.__module__)
            if kind is None:
                self.kind = None
                return False
            if last is None or kind.__module__ != last.__module__:
                self._set_up_module(kind.__module__)
            if not self.module_failed and not _is_skipped(kind):
                self._set_up_class(kind)
            self.kind = kind
            return self._can_run(kind)

        def _can_run(self, kind):
            return not self.module_failed and not getattr(kind, "_set_up_failed", False)

        def _set_up_class(self, kind):
            try:
                kind._set_up_failed = False
            except TypeError:
                # A class that is not a script's has no room for it.
                pass
            if not self._call(kind, "setUpClass", case.strclass(kind)):
                kind._set_up_failed = True
                self._clean_class(kind, "setUpClass")

        def _clean_class(self, kind, name):
            if hasattr(kind, "doClassCleanups"):
                kind.doClassCleanups()
                for details in kind.tearDown_exceptions:
                    self._report(details, f"{name} ({case.strclass(kind)})")

        def _set_up_module(self, name):
            self.module_failed = not self._call(sys.modules.get(name), "setUpModule", name)
            if self.module_failed:
                self._guard(case.doModuleCleanups, f"setUpModule ({name})")

        def _tear_down_module(self, name):
            module = sys.modules.get(name)
            if module is not None and not self.module_failed:
                self._call(module, "tearDownModule", name)
                self._guard(case.doModuleCleanups, f"tearDownModule ({name})")

        def _call(self, owner, name, shown):
            '''Call a fixture, if the owner has it; return whether it went well.'''
            return self._guard(getattr(owner, name, case._nothing), f"{name} ({shown})")

        def _guard(self, function, description):
            try:
                function()
            except Exception:
                self._report(sys.exc_info(), description)
                return False
            return True

        def _report(self, details, description):
            if isinstance(self.result, _Raising):
                raise details[1]
            stand = _Stand(description)
            if issubclass(details[0], case.SkipTest):
                case._tell_skip(self.result, stand, str(details[1]))
            else:
                self.result.addError(stand, details)


    def _is_skipped(kind):
        return getattr(kind, "__unittest_skip__", False)


    class _Stand:
        '''Stands for a test where setting up or tearing down a class or module failed.'''

        failureException = None

        def __init__(self, description):
            self.description = description

        def id(self):
            return self.description

        __str__ = id

        def __repr__(self):
            return f"<ErrorHolder description={self.description!r}>"

        def shortDescription(self):
            return None

        def countTestCases(self):
            return 0

        def run(self, result):
            '''Nothing is left to run.'''

        __call__ = run


    class _Raising:
        '''In the place of a result where errors are raised.'''

        shouldStop = False
    """#
}
