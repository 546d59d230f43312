extension BundledModules {
  /// The module `unittest.runner`.
  static let unittestRunner: StaticString = #"""
    '''Running tests and telling what came of it.'''
    import sys
    import time
    import warnings

    from . import result
    from .case import _SubTest


    class _WritelnDecorator:
        '''A stream that can also write lines.'''

        def __init__(self, stream):
            self.stream = stream

        def __getattr__(self, name):
            if name in ("stream", "__getstate__"):
                raise AttributeError(name)
            return getattr(self.stream, name)

        def writeln(self, arg=None):
            if arg:
                self.write(arg)
            self.write("\n")


    class TextTestResult(result.TestResult):
        '''A result that prints as it goes.'''

        separator1 = "=" * 70
        separator2 = "-" * 70

        def __init__(self, stream, descriptions, verbosity):
            super().__init__(stream, descriptions, verbosity)
            self.stream = stream
            self.showAll = verbosity > 1
            self.dots = verbosity == 1
            self.descriptions = descriptions
            self._newline = True

        def getDescription(self, test):
            first = test.shortDescription()
            return f"{test}\n{first}" if self.descriptions and first else str(test)

        def startTest(self, test):
            super().startTest(test)
            if self.showAll:
                self.stream.write(f"{self.getDescription(test)} ... ")
                self.stream.flush()
                self._newline = False

        def _write_status(self, test, status):
            is_subtest = isinstance(test, _SubTest)
            if is_subtest or self._newline:
                if not self._newline:
                    self.stream.writeln()
                if is_subtest:
                    self.stream.write("  ")
                self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.writeln(status)
            self.stream.flush()
            self._newline = True

        def _tell(self, test, word, dot):
            if self.showAll:
                self._write_status(test, word)
            elif self.dots:
                self.stream.write(dot)
                self.stream.flush()

        def addSubTest(self, test, subtest, err):
            if err is not None:
                is_failure = issubclass(err[0], subtest.failureException)
                if self.showAll:
                    self._write_status(subtest, "FAIL" if is_failure else "ERROR")
                elif self.dots:
                    self.stream.write("F" if is_failure else "E")
                    self.stream.flush()
            super().addSubTest(test, subtest, err)

        def addSuccess(self, test):
            super().addSuccess(test)
            self._tell(test, "ok", ".")

        def addError(self, test, err):
            super().addError(test, err)
            self._tell(test, "ERROR", "E")

        def addFailure(self, test, err):
            super().addFailure(test, err)
            self._tell(test, "FAIL", "F")

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            self._tell(test, f"skipped {reason!r}", "s")

        def addExpectedFailure(self, test, err):
            super().addExpectedFailure(test, err)
            self._tell(test, "expected failure", "x")

        def addUnexpectedSuccess(self, test):
            super().addUnexpectedSuccess(test)
            self._tell(test, "unexpected success", "u")

        def printErrors(self):
            if self.dots or self.showAll:
                self.stream.writeln()
                self.stream.flush()
            self.printErrorList("ERROR", self.errors)
            self.printErrorList("FAIL", self.failures)
            if self.unexpectedSuccesses:
                self.stream.writeln(self.separator1)
                for test in self.unexpectedSuccesses:
                    self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
                self.stream.flush()

        def printErrorList(self, flavour, errors):
            for test, text in errors:
                self.stream.writeln(self.separator1)
                self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
                self.stream.writeln(self.separator2)
                self.stream.writeln(text)
                self.stream.flush()


    class TextTestRunner:
        '''Runs tests and prints a summary.'''

        resultclass = TextTestResult

        def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                     warnings=None, *, tb_locals=False):
            self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
            self.descriptions = descriptions
            self.verbosity = verbosity
            self.failfast = failfast
            self.buffer = buffer
            self.tb_locals = tb_locals
            self.warnings = warnings
            if resultclass is not None:
                self.resultclass = resultclass

        def _makeResult(self):
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

        def run(self, test):
            outcome = self._makeResult()
            outcome.failfast = self.failfast
            outcome.buffer = self.buffer
            outcome.tb_locals = self.tb_locals
            with warnings.catch_warnings():
                if self.warnings:
                    warnings.simplefilter(self.warnings)
                started = time.perf_counter()
                start = getattr(outcome, "startTestRun", None)
                if start is not None:
                    start()
                try:
                    test(outcome)
                finally:
                    stop = getattr(outcome, "stopTestRun", None)
                    if stop is not None:
                        stop()
                taken = time.perf_counter() - started
            outcome.printErrors()
            if hasattr(outcome, "separator2"):
                self.stream.writeln(outcome.separator2)
            count = outcome.testsRun
            self.stream.writeln(f"Ran {count} test{'' if count == 1 else 's'} in {taken:.3f}s")
            self.stream.writeln()
            details = []
            for word, entries in (
                ("failures", outcome.failures), ("errors", outcome.errors),
                ("skipped", getattr(outcome, "skipped", ())),
                ("expected failures", getattr(outcome, "expectedFailures", ())),
                ("unexpected successes", getattr(outcome, "unexpectedSuccesses", ())),
            ):
                if entries:
                    details.append(f"{word}={len(entries)}")
            self.stream.write("OK" if outcome.wasSuccessful() else "FAILED")
            self.stream.write(f" ({', '.join(details)})\n" if details else "\n")
            self.stream.flush()
            return outcome
    """#
}
