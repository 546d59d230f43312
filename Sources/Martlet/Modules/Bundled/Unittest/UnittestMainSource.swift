extension BundledModules {
  /// The module `unittest.main`.
  static let unittestMain: StaticString = #"""
    '''The tests of a module as a command.'''
    import sys

    from . import loader, runner


    class TestProgram:
        '''Runs tests as the command line says.'''

        module = None
        verbosity = 1
        failfast = buffer = catchbreak = progName = warnings = testNamePatterns = None
        _discovery_parser = _main_parser = None

        def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                     testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                     buffer=None, warnings=None, *, tb_locals=False):
            self.module = module
            if isinstance(module, str):
                import functools
                self.module = functools.reduce(getattr, module.split(".")[1:], __import__(module))
            self.exit, self.verbosity = exit, verbosity
            self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals
            self.warnings = warnings
            if warnings is None and not getattr(sys, "warnoptions", None):
                self.warnings = "default"
            self.defaultTest = defaultTest
            self.testRunner, self.testLoader = testRunner, testLoader
            argv = sys.argv if argv is None else argv
            self.catchbreak = catchbreak
            self.progName = argv[0].rpartition("/")[2]
            self.parseArgs(argv)
            self.runTests()

        def parseArgs(self, argv):
            self.tests = []
            if len(argv) > 1:
                if self.module is None and argv[1].lower() == "discover":
                    return self._discover(argv[2:])
                self._make_parsers()
                self._main_parser.parse_args(argv[1:], self)
            if self.module is None and not self.tests:
                return self._discover([])
            if self.tests:
                self.testNames = [_module_name(name) if self.module is None else name for name in self.tests]
            elif self.defaultTest is None:
                self.testNames = None
            else:
                self.testNames = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
            self.createTests()

        def _discover(self, argv):
            self.start, self.pattern, self.top = ".", "test*.py", None
            if argv:
                self._make_parsers()
                self._discovery_parser.parse_args(argv, self)
            self.createTests(from_discovery=True)

        def createTests(self, from_discovery=False, Loader=None):
            if self.testNamePatterns:
                self.testLoader.testNamePatterns = self.testNamePatterns
            if from_discovery:
                found = Loader() if Loader else self.testLoader
                self.test = found.discover(self.start, self.pattern, self.top)
            elif self.testNames is None:
                self.test = self.testLoader.loadTestsFromModule(self.module)
            else:
                self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

        def _make_parsers(self):
            import argparse
            shared = argparse.ArgumentParser(add_help=False)
            add = shared.add_argument
            add("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
            add("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
            add("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
            for name, flags, words in (
                    ("failfast", ("-f", "--failfast"), "Stop on first fail or error"),
                    ("catchbreak", ("-c", "--catch"), "Catch Ctrl-C and display results so far"),
                    ("buffer", ("-b", "--buffer"), "Buffer stdout and stderr during tests")):
                if getattr(self, name) is None:
                    add(*flags, dest=name, action="store_true", help=words)
                    setattr(self, name, False)
            add("-k", dest="testNamePatterns", action="append",
                type=lambda text: text if "*" in text else f"*{text}*",
                help="Only run tests which match the given substring")
            self._main_parser = argparse.ArgumentParser(prog=self.progName, parents=[shared])
            self._main_parser.print_help = self._print_help
            self._main_parser.add_argument(
                "tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
            self._discovery_parser = argparse.ArgumentParser(
                prog=f"{self.progName} discover", parents=[shared],
                epilog="For test discovery all test modules must be importable from the top level directory of the "
                       "project.")
            add = self._discovery_parser.add_argument
            add("-s", "--start-directory", dest="start", help="Directory to start discovery ('.' default)")
            add("-p", "--pattern", dest="pattern", help="Pattern to match tests ('test*.py' default)")
            add("-t", "--top-level-directory", dest="top",
                help="Top level directory of project (defaults to start directory)")
            for name in ("start", "pattern", "top"):
                add(name, nargs="?", default=argparse.SUPPRESS, help=argparse.SUPPRESS)

        def _print_help(self, *args, **kwargs):
            print(self._main_parser.format_help())
            examples = [("test_module", "run tests from test_module"), ("module.TestClass", "run tests from module.TestClass"),
                        ("module.Class.test_method", "run specified test method"),
                        ("path/to/test_file.py", "run tests from test_file.py")]
            if self.module is not None:
                examples = [("", "run default set of tests"), ("MyTestSuite", "run suite 'MyTestSuite'"),
                            ("MyTestCase.testSomething", "run MyTestCase.testSomething"),
                            ("MyTestCase", "run all 'test' methods")]
            text = "".join(f"  {self.progName} {words:25} - {what}\n" for words, what in examples)
            if self.module is not None:
                text += " " * 39 + "in MyTestCase\n"
            print("Examples:\n" + text)
            if self.module is None:
                self._discovery_parser.print_help()

        def usageExit(self, msg=None):
            '''Show how the command is used, and end.'''
            if msg:
                print(msg)
            if self._discovery_parser is None:
                self._make_parsers()
            self._print_help()
            sys.exit(2)

        def runTests(self):
            if self.catchbreak:
                from .signals import installHandler
                installHandler()
            made = self.testRunner or runner.TextTestRunner
            if isinstance(made, type):
                options = ("verbosity", "failfast", "buffer", "warnings", "tb_locals")
                made = made(**{name: getattr(self, name) for name in options})
            self.result = made.run(self.test)
            if self.exit:
                sys.exit(not self.result.wasSuccessful())


    def _module_name(name):
        '''A file given by its path is named as a module.'''
        if name.endswith(".py"):
            return name.removeprefix("./").removesuffix(".py").replace("/", ".")
        return name


    main = TestProgram
    """#
}
