extension BundledModules {
  /// The module `doctest`: testing modules and files as a whole; what that is made of is in the modules it imports.
  static let doctest: StaticString = #"""
    '''Tests that are written as examples in docstrings.'''
    import inspect as _inspect
    import os as _os
    import sys as _sys
    from _doctest_examples import DocTest, DocTestParser, Example, OPTIONFLAGS_BY_NAME, register_optionflag
    from _doctest_finding import DocTestFinder
    from _doctest_running import (
        BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER,
        FAIL_FAST, IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE, REPORTING_FLAGS, REPORT_CDIFF, REPORT_NDIFF,
        REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF, SKIP, DebugRunner, DocTestFailure, DocTestRunner, OutputChecker,
        TestResults, UnexpectedException)

    __all__ = [
        "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
        "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
        "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser", "DocTestFinder",
        "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner", "testmod", "testfile",
        "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags", "script_from_examples",
        "testsource", "debug_src", "debug"]

    # The runner of all that testmod and testfile have run.
    master = None

    _OF_UNITTEST = ("DocTestSuite", "DocFileSuite", "DocFileTest", "DocTestCase", "DocFileCase", "set_unittest_reportflags")


    def __getattr__(name):
        # What only suites need is made when it is asked for.
        if name not in _OF_UNITTEST:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import _doctest_unittest as cases
        for known in _OF_UNITTEST:
            globals()[known] = getattr(cases, known)
        return globals()[name]


    def __dir__():
        return sorted({*globals(), *_OF_UNITTEST})


    def _module_named(module):
        '''The module that is meant: by itself, by its name, or that of the caller.'''
        if module is None:
            return _sys.modules[_sys._getframe().f_globals["__name__"]]
        if isinstance(module, str):
            return __import__(module, globals(), locals(), ["*"])
        if _inspect.ismodule(module):
            return module
        raise TypeError("Expected a module, string, or None")


    def _text_of_file(filename, package, module_relative, encoding):
        if module_relative:
            package = _module_named(package)
            if not _inspect.ismodule(package):
                raise TypeError(f"Expected a module: {package!r}")
            if filename.startswith("/"):
                raise ValueError("Module-relative files may not have absolute paths")
            file = getattr(package, "__file__", None)
            folder = _os.path.dirname(file) if file else "" if package.__name__ == "__main__" else None
            if folder is None:
                raise ValueError(f"Can't resolve paths relative to the module {package!r} (it has no __file__)")
            filename = _os.path.join(folder, filename)
        with open(filename, encoding=encoding) as stream:
            return stream.read(), filename


    def _sum_up(runner, report):
        global master
        if report:
            runner.summarize()
        if master is None:
            master = runner
        else:
            master.merge(runner)
        return TestResults(runner.failures, runner.tries)


    def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
                raise_on_error=False, exclude_empty=False):
        '''Runs the examples in the docstrings of a module, by default the script.'''
        if m is None:
            m = _sys.modules.get("__main__")
        if not _inspect.ismodule(m):
            raise TypeError(f"testmod: module required; {m!r}")
        runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
        finder = DocTestFinder(exclude_empty=exclude_empty)
        for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
            runner.run(test)
        return _sum_up(runner, report)


    def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
                 optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
        '''Runs the examples in a text file.'''
        if package and not module_relative:
            raise ValueError("Package may only be specified for module-relative paths.")
        text, filename = _text_of_file(filename, package, module_relative, encoding or "utf-8")
        globs = {**({} if globs is None else globs), **(extraglobs or {})}
        globs.setdefault("__name__", "__main__")
        runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
        runner.run(parser.get_doctest(text, globs, _os.path.basename(filename) if name is None else name, filename, 0))
        return _sum_up(runner, report)


    def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
        '''Runs the examples of one object in a namespace.'''
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
            runner.run(test, compileflags=compileflags)


    def _comment(line):
        return f"# {line}".rstrip()


    def script_from_examples(s):
        '''A text with examples as a script in which all the rest is comments.'''
        lines = []
        for piece in DocTestParser().parse(s):
            if isinstance(piece, Example):
                lines.append(piece.source[:-1])
                if piece.want:
                    lines.append("# Expected:")
                    lines += [f"## {line}" for line in piece.want.split("\n")[:-1]]
            else:
                lines += [_comment(line) for line in piece.split("\n")[:-1]]
        while lines and lines[-1] == "#":
            lines.pop()
        while lines and lines[0] == "#":
            del lines[0]
        return "\n".join(lines) + "\n"


    def testsource(module, name):
        '''The examples of the docstring of that name as a script.'''
        module = _module_named(module)
        for test in DocTestFinder().find(module):
            if test.name == name:
                return script_from_examples(test.docstring)
        raise ValueError(name, "not found in tests")


    def debug(module, name, pm=False):
        '''Runs the examples of a docstring in the debugger.'''
        debug_script(testsource(module, name), pm, _module_named(module).__dict__)


    def debug_src(src, pm=False, globs=None):
        '''Runs the examples of a text in the debugger.'''
        debug_script(script_from_examples(src), pm, globs)


    def debug_script(src, pm=False, globs=None):
        import pdb
        globs = dict(globs or ())
        if not pm:
            return pdb.run(src, globs, globs)
        try:
            exec(src, globs, globs)
        except:
            pdb.post_mortem()


    def _test():
        '''The command: python -m doctest [options] file ...; the exit status.'''
        import argparse
        parser = argparse.ArgumentParser(description="doctest runner")
        parser.add_argument(
            "-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests")
        parser.add_argument(
            "-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[],
            help="specify a doctest option flag to apply to the test run; may be specified more than once to apply "
            "multiple options")
        parser.add_argument(
            "-f", "--fail-fast", action="store_true",
            help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any "
            "other -o options)")
        parser.add_argument("file", nargs="+", help="file containing the tests to run")
        options = parser.parse_args()
        flags = FAIL_FAST if options.fail_fast else 0
        for name in options.option:
            flags |= OPTIONFLAGS_BY_NAME[name]
        given = {"verbose": options.verbose, "optionflags": flags}
        for name in options.file:
            if name.endswith(".py"):
                # A module among its neighbours.
                folder, name = _os.path.split(name)
                _sys.path.insert(0, folder)
                module = __import__(name[:-3])
                del _sys.path[0]
                failures, _ = testmod(module, **given)
            else:
                failures, _ = testfile(name, module_relative=False, **given)
            if failures:
                return 1
        return 0


    if __name__ == "__main__":
        _sys.exit(_test())
    """#
}
