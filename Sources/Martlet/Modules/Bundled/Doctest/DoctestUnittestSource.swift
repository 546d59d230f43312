extension BundledModules {
  /// `doctest` as tests of `unittest`.
  static let doctestUnittest: StaticString = #"""
    '''DocTests as cases of unittest.'''
    import os as _os
    import unittest as _unittest
    from io import StringIO as _StringIO
    from _doctest_examples import DocTestParser
    from _doctest_finding import DocTestFinder
    from _doctest_running import DebugRunner, DocTestRunner, REPORTING_FLAGS

    __name__ = "doctest"

    _default_flags = 0


    def set_unittest_reportflags(flags):
        '''Sets how cases report, unless they say so themselves; returns what was set before.'''
        global _default_flags
        if flags & REPORTING_FLAGS != flags:
            raise ValueError("Only reporting flags allowed", flags)
        before, _default_flags = _default_flags, flags
        return before


    class DocTestCase(_unittest.TestCase):
        '''A DocTest that is run as a test.'''

        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
            super().__init__()
            self._dt_test, self._dt_checker, self._dt_optionflags = test, checker, optionflags
            self._dt_setUp, self._dt_tearDown = setUp, tearDown
            self._dt_globs = test.globs.copy()

        def setUp(self):
            if self._dt_setUp is not None:
                self._dt_setUp(self._dt_test)

        def tearDown(self):
            if self._dt_tearDown is not None:
                self._dt_tearDown(self._dt_test)
            globs = self._dt_test.globs
            globs.clear()
            globs.update(self._dt_globs)

        def runTest(self):
            flags = self._dt_optionflags
            if not flags & REPORTING_FLAGS:
                flags |= _default_flags
            said = _StringIO()
            runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
            runner.DIVIDER = "-" * 70
            if runner.run(self._dt_test, out=said.write, clear_globs=False).failed:
                raise self.failureException(self.format_failure(said.getvalue()))

        def format_failure(self, err):
            test = self._dt_test
            line = "unknown line number" if test.lineno is None else test.lineno
            return (f"Failed doctest test for {test.name}\n"
                    f'  File "{test.filename}", line {line}, in {test.name.rpartition(".")[2]}\n\n{err}')

        def debug(self):
            self.setUp()
            runner = DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False)
            runner.run(self._dt_test, clear_globs=False)
            self.tearDown()

        def id(self):
            return self._dt_test.name

        def _key(self):
            return self._dt_test, self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

        def __eq__(self, other):
            return self._key() == other._key() if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash(self._key()[1:4])

        def __repr__(self):
            owner, _, name = self._dt_test.name.rpartition(".")
            return f"{name} ({owner})"

        __str__ = object.__str__

        def shortDescription(self):
            return f"Doctest: {self._dt_test.name}"


    class _DocTestSuite(_unittest.TestSuite):
        # They may be run again.
        _lets_go = False


    def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
        '''A suite of the DocTests of a module.'''
        from doctest import _module_named
        module = _module_named(module)
        suite = _DocTestSuite()
        for test in sorted((test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)):
            if not test.examples:
                continue
            if not test.filename:
                file = getattr(module, "__file__", module.__name__)
                test.filename = file[:-1] if file.endswith(".pyc") else file
            suite.addTest(DocTestCase(test, **options))
        return suite


    class DocFileCase(DocTestCase):
        '''The examples of a file, run as a test.'''

        def id(self):
            return "_".join(self._dt_test.name.split("."))

        def __repr__(self):
            return self._dt_test.filename

        def format_failure(self, err):
            test = self._dt_test
            return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


    def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
        '''The examples of a file as a case.'''
        from doctest import _text_of_file
        if package and not module_relative:
            raise ValueError("Package may only be specified for module-relative paths.")
        globs = {} if globs is None else globs.copy()
        text, path = _text_of_file(path, package, module_relative, encoding or "utf-8")
        globs.setdefault("__file__", path)
        return DocFileCase(parser.get_doctest(text, globs, _os.path.basename(path), path, 0), **options)


    def DocFileSuite(*paths, **kw):
        '''A suite of files with examples.'''
        from doctest import _module_named
        if kw.get("module_relative", True):
            kw["package"] = _module_named(kw.get("package"))
        suite = _DocTestSuite()
        for path in paths:
            suite.addTest(DocFileTest(path, **kw))
        return suite
    """#
}
