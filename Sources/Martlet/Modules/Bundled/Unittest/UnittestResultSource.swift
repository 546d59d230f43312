extension BundledModules {
  /// The module `unittest.result`.
  static let unittestResult: StaticString = #"""
    '''What came of running tests.'''
    import functools
    import io
    import sys
    import traceback

    STDOUT_LINE = "\nStdout:\n%s"
    STDERR_LINE = "\nStderr:\n%s"


    def failfast(method):
        '''Stop after this if the result is asked to.'''
        @functools.wraps(method)
        def inner(self, *args, **kwargs):
            if getattr(self, "failfast", False):
                self.stop()
            return method(self, *args, **kwargs)
        return inner


    class TestResult:
        '''Collects the outcomes of tests.'''

        _previousTestClass = None
        _testRunEntered = False
        _moduleSetUpFailed = False

        def __init__(self, stream=None, descriptions=None, verbosity=None):
            self.failfast = False
            self.failures = []
            self.errors = []
            self.testsRun = 0
            self.skipped = []
            self.expectedFailures = []
            self.unexpectedSuccesses = []
            self.shouldStop = False
            self.buffer = False
            self.tb_locals = False
            self._stdout_buffer = None
            self._stderr_buffer = None
            self._original_stdout = sys.stdout
            self._original_stderr = sys.stderr
            self._mirrorOutput = False

        def printErrors(self):
            '''Print the failures.'''

        def startTest(self, test):
            self.testsRun += 1
            self._mirrorOutput = False
            self._setupStdout()

        def _setupStdout(self):
            if self.buffer:
                if self._stdout_buffer is None:
                    self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
                sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

        def startTestRun(self):
            '''Before all tests.'''

        def stopTest(self, test):
            self._restoreStdout()
            self._mirrorOutput = False

        def _restoreStdout(self):
            if not self.buffer:
                return
            if self._mirrorOutput:
                for stream, target, form in (
                    (sys.stdout, self._original_stdout, STDOUT_LINE), (sys.stderr, self._original_stderr, STDERR_LINE),
                ):
                    text = stream.getvalue()
                    if text:
                        target.write(form % (text if text.endswith("\n") else text + "\n"))
            sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
            for buffer in (self._stdout_buffer, self._stderr_buffer):
                buffer.seek(0)
                buffer.truncate()

        def stopTestRun(self):
            '''After all tests.'''

        @failfast
        def addError(self, test, err):
            self.errors.append((test, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

        @failfast
        def addFailure(self, test, err):
            self.failures.append((test, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

        def addSubTest(self, test, subtest, err):
            if err is None:
                return
            if getattr(self, "failfast", False):
                self.stop()
            target = self.failures if issubclass(err[0], test.failureException) else self.errors
            target.append((subtest, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

        def addSuccess(self, test):
            '''The test passed.'''

        def addSkip(self, test, reason):
            self.skipped.append((test, reason))

        def addExpectedFailure(self, test, err):
            self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

        @failfast
        def addUnexpectedSuccess(self, test):
            self.unexpectedSuccesses.append(test)

        def wasSuccessful(self):
            return not (self.failures or self.errors or self.unexpectedSuccesses)

        def stop(self):
            self.shouldStop = True

        def _exc_info_to_string(self, err, test):
            lines = traceback.format_exception(*err)
            if self.buffer:
                for stream, form in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                    text = stream.getvalue()
                    if text:
                        lines.append(form % (text if text.endswith("\n") else text + "\n"))
            return "".join(lines)

        def __repr__(self):
            cls = type(self)
            return (f"<{cls.__module__}.{cls.__qualname__} run={self.testsRun} errors={len(self.errors)} "
                    f"failures={len(self.failures)}>")
    """#
}
