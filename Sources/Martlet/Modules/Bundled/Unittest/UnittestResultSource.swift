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
        def stopping(self, *args, **kwargs):
            if getattr(self, "failfast", False):
                self.stop()
            return method(self, *args, **kwargs)
        return functools.wraps(method)(stopping)


    class _Captured:
        '''What tests print while a result buffers it: one stream takes the place of another in sys.'''

        def __init__(self, name, heading):
            self.name, self.heading = name, heading
            self.usual, self.buffer = getattr(sys, name), io.StringIO()

        def begin(self):
            setattr(sys, self.name, self.buffer)

        def report(self):
            '''What was printed, with a heading.'''
            text = self.buffer.getvalue()
            if not text:
                return ""
            return self.heading % (text if text.endswith("\n") else f"{text}\n")

        def end(self, shows):
            setattr(sys, self.name, self.usual)
            if shows:
                self.usual.write(self.report())
            self.buffer.seek(0)
            self.buffer.truncate()


    class TestResult:
        '''Collects the outcomes of tests.'''

        def __init__(self, stream=None, descriptions=None, verbosity=None):
            self.testsRun = 0
            for name in ("failures", "errors", "skipped", "expectedFailures", "unexpectedSuccesses"):
                setattr(self, name, [])
            self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
            self._captured = _Captured("stdout", STDOUT_LINE), _Captured("stderr", STDERR_LINE)
            self._shows_output = False

        def __repr__(self):
            kind = type(self)
            counts = f"run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}"
            return f"<{kind.__module__}.{kind.__qualname__} {counts}>"

        # What a run tells

        def startTestRun(self):
            '''Before all tests.'''

        def stopTestRun(self):
            '''After all tests.'''

        def startTest(self, test):
            '''Before a test.'''
            self.testsRun += 1
            self._shows_output = False
            self._capture()

        def stopTest(self, test):
            '''After a test.'''
            self._release()
            self._shows_output = False

        def addSuccess(self, test):
            '''The test passed.'''

        @failfast
        def addError(self, test, err):
            '''The test raised an exception.'''
            self._note(self.errors, test, err)

        @failfast
        def addFailure(self, test, err):
            '''An assertion of the test failed.'''
            self._note(self.failures, test, err)

        def addSubTest(self, test, subtest, err):
            '''A part of a test ended; err is None or its exception.'''
            if err is not None:
                if getattr(self, "failfast", False):
                    self.stop()
                is_failure = issubclass(err[0], test.failureException)
                self._note(self.failures if is_failure else self.errors, subtest, err, test)

        def addSkip(self, test, reason):
            '''The test was skipped.'''
            self.skipped.append((test, reason))

        def addExpectedFailure(self, test, err):
            '''The test failed, as it should.'''
            text = self._text(err, test)
            self.expectedFailures.append((test, text))

        @failfast
        def addUnexpectedSuccess(self, test):
            '''The test should have failed.'''
            self.unexpectedSuccesses.append(test)

        def _note(self, list, reported, err, test=None):
            list.append((reported, self._text(err, test or reported)))
            self._shows_output = True

        def _text(self, err, test):
            shown = traceback.format_exception(*err)
            if self.buffer:
                shown += [captured.report() for captured in self._captured]
            return "".join(shown)

        # What is asked

        def wasSuccessful(self):
            '''Whether all went as it should.'''
            return not any((self.failures, self.errors, self.unexpectedSuccesses))

        def stop(self):
            '''Run no more tests.'''
            self.shouldStop = True

        def printErrors(self):
            '''Print the failures.'''

        # Output

        def _capture(self):
            if self.buffer:
                for captured in self._captured:
                    captured.begin()

        def _release(self):
            if self.buffer:
                for captured in self._captured:
                    captured.end(self._shows_output)
    """#
}
