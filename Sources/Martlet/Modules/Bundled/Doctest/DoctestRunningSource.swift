extension BundledModules {
  /// Running the examples of `doctest` and telling what came out.
  static let doctestRunning: StaticString = #"""
    '''Examples are run, and their output is compared.'''
    import builtins as _builtins
    import difflib as _difflib
    import linecache as _linecache
    import re as _re
    import sys as _sys
    import traceback as _tracebacks
    from collections import namedtuple as _namedtuple
    from io import StringIO as _StringIO
    from _doctest_examples import register_optionflag

    __name__ = "doctest"

    DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
    DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
    NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
    ELLIPSIS = register_optionflag("ELLIPSIS")
    SKIP = register_optionflag("SKIP")
    IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
    REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
    REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
    REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
    REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
    FAIL_FAST = register_optionflag("FAIL_FAST")
    COMPARISON_FLAGS = (
        DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL)
    REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

    BLANKLINE_MARKER, ELLIPSIS_MARKER = "<BLANKLINE>", "..."

    TestResults = _namedtuple("TestResults", "failed attempted")


    def indented(text, spaces=4):
        return _re.sub(r"(?m)^(?!$)", " " * spaces, text)


    def _fits_ellipsis(want, got):
        '''Whether each `...` of what is wanted may stand for something, so that the rest is what came.'''
        first, *between = want.split(ELLIPSIS_MARKER)
        if not between:
            return want == got
        last = between.pop()
        at, end = len(first), len(got) - len(last)
        if not got.startswith(first) or not got.endswith(last) or at > end:
            return False
        for piece in between:
            at = got.find(piece, at, end)
            if at < 0:
                return False
            at += len(piece)
        return True


    def _kind_of_exception(message):
        '''The name of the exception alone, without its module and without what it says.'''
        line = message.partition("\n")[0]
        return line.partition(":")[0].rpartition(".")[2]


    def _message(kind, error):
        '''What an exception says, with its notes; of a syntax error without its place.'''
        texts = _tracebacks.format_exception_only(kind, error)
        if issubclass(kind, SyntaxError):
            titles = f"{kind.__qualname__}:", f"{kind.__module__}.{kind.__qualname__}:"
            while not texts[0].startswith(titles):
                del texts[0]
        return "".join(texts)


    def _in_ascii(text):
        return text.encode("ascii", "backslashreplace").decode("ascii")


    class OutputChecker:
        '''Compares output, and describes how it differs.'''

        def check_output(self, want, got, optionflags):
            '''Whether the output is what was wanted, under these flags.'''
            want, got = _in_ascii(want), _in_ascii(got)
            if want == got:
                return True
            if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                want = _re.sub(rf"(?m)^{_re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
                got = _re.sub(r"(?m)^[^\S\n]+$", "", got)
                if want == got:
                    return True
            if optionflags & NORMALIZE_WHITESPACE:
                want, got = " ".join(want.split()), " ".join(got.split())
                if want == got:
                    return True
            return bool(optionflags & ELLIPSIS) and _fits_ellipsis(want, got)

        def output_difference(self, example, got, optionflags):
            '''A text that shows the difference.'''
            want = example.want
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                got = _re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
            if self._deserves_diff(want, got, optionflags):
                return self._diff(want.splitlines(True), got.splitlines(True), optionflags)
            wanted = "Expected:\n" + indented(want) if want else "Expected nothing\n"
            return wanted + ("Got:\n" + indented(got) if got else "Got nothing\n")

        def _deserves_diff(self, want, got, optionflags):
            if optionflags & REPORT_NDIFF:
                return True
            return bool(optionflags & (REPORT_UDIFF | REPORT_CDIFF)) and want.count("\n") > 2 < got.count("\n")

        def _diff(self, want, got, optionflags):
            if optionflags & REPORT_UDIFF:
                title, lines = "unified diff with -expected +actual", [*_difflib.unified_diff(want, got, n=2)][2:]
            elif optionflags & REPORT_CDIFF:
                title, lines = "context diff with expected followed by actual", [*_difflib.context_diff(want, got, n=2)][2:]
            else:
                engine = _difflib.Differ(charjunk=_difflib.IS_CHARACTER_JUNK)
                title, lines = "ndiff with -expected +actual", engine.compare(want, got)
            return f"Differences ({title}):\n" + indented("".join(line.rstrip() + "\n" for line in lines))


    class _Output(_StringIO):
        '''What an example prints, always in whole lines.'''

        def getvalue(self):
            text = super().getvalue()
            return text if not text or text.endswith("\n") else text + "\n"

        def truncate(self, size=None):
            self.seek(size)
            super().truncate()


    class DocTestRunner:
        '''Runs the examples of DocTests and counts those that fail.'''

        DIVIDER = "*" * 70

        def __init__(self, checker=None, verbose=None, optionflags=0):
            self._checker = checker or OutputChecker()
            self._verbose = "-v" in _sys.argv if verbose is None else verbose
            self.optionflags = self.original_optionflags = optionflags
            self.tries = self.failures = 0
            self._name2ft = {}
            self._fakeout = _Output()

        def report_start(self, out, test, example):
            '''Tells which example is to run, if all is to be told.'''
            if self._verbose:
                wanted = "Expecting:\n" + indented(example.want) if example.want else "Expecting nothing\n"
                out("Trying:\n" + indented(example.source) + wanted)

        def report_success(self, out, test, example, got):
            '''Tells that an example did what it should.'''
            if self._verbose:
                out("ok\n")

        def report_failure(self, out, test, example, got):
            '''Tells that the output of an example is another.'''
            difference = self._checker.output_difference(example, got, self.optionflags)
            out(self._failure_header(test, example) + difference)

        def report_unexpected_exception(self, out, test, example, exc_info):
            '''Tells what an example has raised.'''
            trace = "".join(_tracebacks.format_exception(*exc_info))
            out(self._failure_header(test, example) + "Exception raised:\n" + indented(trace))

        def _failure_header(self, test, example):
            if test.filename:
                known = test.lineno is not None and example.lineno is not None
                line = test.lineno + example.lineno + 1 if known else "?"
                place = f'File "{test.filename}", line {line}, in {test.name}'
            else:
                place = f"Line {example.lineno + 1}, in {test.name}"
            return f"{self.DIVIDER}\n{place}\nFailed example:\n" + indented(example.source)

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            '''Runs the examples of a DocTest; `out` is called with each piece of the report.'''
            self.test = test
            if compileflags is None:
                compileflags = future_flags(test.globs)
            stdout, hook = _sys.stdout, _sys.displayhook
            if out is None:
                def out(text):
                    stdout.write(text)
            _sys.stdout, _sys.displayhook = self._fakeout, _sys.__displayhook__
            shown = []
            try:
                return self._run(test, compileflags, out, shown)
            finally:
                _sys.stdout, _sys.displayhook = stdout, hook
                for name in shown:
                    _linecache.cache.pop(name, None)
                if clear_globs:
                    test.globs.clear()
                    _builtins._ = None

        def _run(self, test, compileflags, out, shown):
            failures = tries = 0
            original = self.optionflags
            for number, example in enumerate(test.examples):
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                self.optionflags = original
                for flag, isSet in example.options.items():
                    self.optionflags = self.optionflags | flag if isSet else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    continue
                tries += 1
                if not quiet:
                    self.report_start(out, test, example)
                filename = f"<doctest {test.name}[{number}]>"
                lines = example.source.splitlines(True)
                _linecache.cache[filename] = len(example.source), None, lines, filename
                shown.append(filename)
                caught = self._try(example, filename, compileflags, test)
                got = self._fakeout.getvalue()
                self._fakeout.truncate(0)
                outcome, got = self._judge(example, got, caught)
                if outcome is True:
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                if not quiet:
                    if outcome is None:
                        self.report_unexpected_exception(out, test, example, caught)
                    else:
                        self.report_failure(out, test, example, got)
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
            self.optionflags = original
            self._count(test.name, failures, tries)
            return TestResults(failures, tries)

        def _try(self, example, filename, compileflags, test):
            '''Runs an example: what `sys.exc_info` says of what it raises.'''
            try:
                exec(compile(example.source, filename, "single", compileflags, True), test.globs)
            except KeyboardInterrupt:
                raise
            except:
                return _sys.exc_info()

        def _judge(self, example, got, caught):
            '''Whether an example did what it should: None if it should not have raised; and what it said in all.'''
            check = self._checker.check_output
            if caught is None:
                return check(example.want, got, self.optionflags), got
            message = _message(*caught[:2])
            got += "".join(_tracebacks.format_exception(*caught))
            if example.exc_msg is None:
                return None, got
            if check(example.exc_msg, message, self.optionflags):
                return True, got
            return bool(self.optionflags & IGNORE_EXCEPTION_DETAIL) and check(
                _kind_of_exception(example.exc_msg), _kind_of_exception(message), self.optionflags), got

        def _count(self, name, failures, tries):
            before = self._name2ft.get(name, (0, 0))
            self._name2ft[name] = before[0] + failures, before[1] + tries
            self.failures += failures
            self.tries += tries

        def summarize(self, verbose=None):
            '''Prints what has failed of all that was run; with `verbose` what has not, too.'''
            verbose = self._verbose if verbose is None else verbose
            counts = sorted(self._name2ft.items())
            empty = [name for name, (_, tries) in counts if not tries]
            passed = [(name, tries) for name, (failed, tries) in counts if tries and not failed]
            bad = [(name, failed, tries) for name, (failed, tries) in counts if failed]
            failed, tried = sum(f for _, (f, _) in counts), sum(t for _, (_, t) in counts)
            if verbose:
                if empty:
                    print(len(empty), "items had no tests:")
                    for name in empty:
                        print("   ", name)
                if passed:
                    print(len(passed), "items passed all tests:")
                    for name, tries in passed:
                        print(f" {tries:3d} tests in {name}")
            if bad:
                print(self.DIVIDER)
                print(len(bad), "items had failures:")
                for name, failures, tries in bad:
                    print(f" {failures:3d} of {tries:3d} in {name}")
            if verbose:
                print(tried, "tests in", len(counts), "items.")
                print(tried - failed, "passed and", failed, "failed.")
            if failed:
                print(f"***Test Failed*** {failed} failures.")
            elif verbose:
                print("Test passed.")
            return TestResults(failed, tried)

        def merge(self, other):
            '''Adds what another runner has counted.'''
            for name, (failures, tries) in other._name2ft.items():
                before = self._name2ft.get(name, (0, 0))
                self._name2ft[name] = before[0] + failures, before[1] + tries


    def future_flags(globs):
        '''The flags of the features that a namespace has imported from `__future__`.'''
        import __future__
        flags = 0
        for name in __future__.all_feature_names:
            feature = getattr(__future__, name)
            if globs.get(name) is feature:
                flags |= feature.compiler_flag
        return flags


    class DocTestFailure(Exception):
        '''An example whose output is another.'''

        def __init__(self, test, example, got):
            self.test, self.example, self.got = test, example, got

        def __str__(self):
            return str(self.test)


    class UnexpectedException(Exception):
        '''An example that has raised what it should not.'''

        def __init__(self, test, example, exc_info):
            self.test, self.example, self.exc_info = test, example, exc_info

        def __str__(self):
            return str(self.test)


    class DebugRunner(DocTestRunner):
        '''Raises at the first example that fails.'''

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            result = super().run(test, compileflags, out, False)
            if clear_globs:
                test.globs.clear()
            return result

        def report_unexpected_exception(self, out, test, example, exc_info):
            raise UnexpectedException(test, example, exc_info)

        def report_failure(self, out, test, example, got):
            raise DocTestFailure(test, example, got)
    """#
}
