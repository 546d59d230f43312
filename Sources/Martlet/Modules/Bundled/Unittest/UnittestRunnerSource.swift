extension BundledModules {
  /// The module `unittest.runner`.
  static let unittestRunner: StaticString = #"""
    '''Running tests and telling what came of it.'''
    import sys
    import time
    import warnings

    from . import result as _result
    from .case import _SubTest, _nothing


    class _Lines:
        '''A stream that can also write lines.'''

        def __init__(self, stream):
            self.stream = stream

        def __getattr__(self, name):
            if name == "stream" or name == "__getstate__":
                raise AttributeError(name)
            return getattr(self.stream, name)

        def writeln(self, arg=None):
            '''Write a line.'''
            self.write(f"{arg or ''}\n")

        def write_now(self, text):
            self.write(text)
            self.flush()


    class TextTestResult(_result.TestResult):
        '''A result that prints as it goes.'''

        separator1, separator2 = "=" * 70, "-" * 70

        def __init__(self, stream, descriptions, verbosity):
            super().__init__(stream, descriptions, verbosity)
            self.stream, self.descriptions = stream, descriptions
            self.showAll, self.dots = verbosity > 1, verbosity == 1
            # Whether a test's description stands before the cursor.
            self._is_announced = False

        def getDescription(self, test):
            '''The test, with the first line of its documentation if that is wanted.'''
            line = self.descriptions and test.shortDescription()
            return f"{test}\n{line}" if line else str(test)

        def startTest(self, test):
            super().startTest(test)
            if self.showAll:
                self._announce(test)
                self.stream.flush()
                self._is_announced = True

        def _announce(self, test):
            self.stream.write(self.getDescription(test) + " ... ")

        def _tell(self, test, word, sign):
            if self.dots and not self.showAll:
                self._put(sign)
            if not self.showAll:
                return
            is_part = isinstance(test, _SubTest)
            if is_part:
                self.stream.write("\n  " if self._is_announced else "  ")
            if is_part or not self._is_announced:
                self._announce(test)
            self._put(word + "\n")
            self._is_announced = False

        def _put(self, text):
            self.stream.write(text)
            self.stream.flush()

        def addSubTest(self, test, subtest, err):
            if err is not None:
                word = "FAIL" if issubclass(err[0], subtest.failureException) else "ERROR"
                self._tell(subtest, word, word[0])
            super().addSubTest(test, subtest, err)

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            self._tell(test, f"skipped {reason!r}", "s")

        def printErrors(self):
            if self.showAll or self.dots:
                self._put("\n")
            for flavour, errors in (("ERROR", self.errors), ("FAIL", self.failures)):
                self.printErrorList(flavour, errors)
            if self.unexpectedSuccesses:
                lines = [f"UNEXPECTED SUCCESS: {self.getDescription(test)}" for test in self.unexpectedSuccesses]
                self._put("\n".join([self.separator1, *lines, ""]))

        def printErrorList(self, flavour, errors):
            '''Print errors of a kind, each under a headline.'''
            for test, text in errors:
                headline = f"{flavour}: {self.getDescription(test)}"
                self._put("\n".join([self.separator1, headline, self.separator2, text, ""]))


    def _telling(name, word, sign):
        def add(self, test, *details):
            getattr(super(TextTestResult, self), name)(test, *details)
            self._tell(test, word, sign)
        add.__name__, add.__qualname__ = name, f"TextTestResult.{name}"
        return add


    for _name, _word, _sign in (
        ("addSuccess", "ok", "."), ("addError", "ERROR", "E"), ("addFailure", "FAIL", "F"),
        ("addExpectedFailure", "expected failure", "x"), ("addUnexpectedSuccess", "unexpected success", "u"),
    ):
        setattr(TextTestResult, _name, _telling(_name, _word, _sign))


    class TextTestRunner:
        '''Runs tests and prints a summary.'''

        resultclass = TextTestResult

        def __init__(
            self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
            warnings=None, *, tb_locals=False,
        ):
            self.stream = _Lines(sys.stderr if stream is None else stream)
            self.descriptions, self.verbosity = descriptions, verbosity
            self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
            self.warnings = warnings
            self.resultclass = resultclass or self.resultclass

        def _makeResult(self):
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

        def run(self, test):
            '''Run a test or suite; return the result.'''
            made = self._makeResult()
            for name in ("failfast", "buffer", "tb_locals"):
                setattr(made, name, getattr(self, name))
            seconds = self._timed(test, made)
            made.printErrors()
            out = self.stream
            if hasattr(made, "separator2"):
                out.writeln(made.separator2)
            out.writeln(f"Ran {made.testsRun} test{'s' * (made.testsRun != 1)} in {seconds:.3f}s")
            out.writeln()
            counts = {
                name: len(getattr(made, attribute, ())) for name, attribute in (
                    ("failures", "failures"), ("errors", "errors"), ("skipped", "skipped"),
                    ("expected failures", "expectedFailures"), ("unexpected successes", "unexpectedSuccesses"))}
            shown = ", ".join(f"{name}={count}" for name, count in counts.items() if count)
            out.write_now(("OK" if made.wasSuccessful() else "FAILED") + (f" ({shown})\n" if shown else "\n"))
            return made

        def _timed(self, test, made):
            '''Run it; return how long that took.'''
            with warnings.catch_warnings():
                if self.warnings:
                    warnings.simplefilter(self.warnings)
                begun = time.perf_counter()
                getattr(made, "startTestRun", _nothing)()
                try:
                    test(made)
                finally:
                    getattr(made, "stopTestRun", _nothing)()
                return time.perf_counter() - begun
    """#
}
