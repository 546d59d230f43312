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
        failfast = buffer = catchbreak = None

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
            self.parseArgs(sys.argv if argv is None else argv)
            self.runTests()

        def parseArgs(self, argv):
            names, patterns = [], []
            words = iter(argv[1:])
            for word in words:
                if word in ("-v", "--verbose"):
                    self.verbosity = 2
                elif word in ("-q", "--quiet"):
                    self.verbosity = 0
                elif word in ("-f", "--failfast"):
                    self.failfast = True
                elif word in ("-b", "--buffer"):
                    self.buffer = True
                elif word in ("-c", "--catch"):
                    self.catchbreak = True
                elif word == "--locals":
                    self.tb_locals = True
                elif word == "-k":
                    pattern = next(words, "")
                    patterns.append(pattern if "*" in pattern else f"*{pattern}*")
                elif word.startswith("-"):
                    sys.stderr.write(f"usage: {argv[0]} [-v] [-q] [--locals] [-f] [-c] [-b] [-k PATTERN] [tests ...]\n")
                    sys.stderr.write(f"{argv[0]}: error: unrecognized arguments: {word}\n")
                    sys.exit(2)
                else:
                    names.append(word)
            if patterns:
                self.testLoader.testNamePatterns = patterns
            if self.module is None and (not names or names[0] == "discover"):
                self.test = self.testLoader.discover(*(names[1:] or ["."]))
                return
            if not names and self.defaultTest is not None:
                names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
            self.testNames = names
            self.createTests()

        def createTests(self):
            if self.testNames:
                names = [_module_name(name) if self.module is None else name for name in self.testNames]
                self.test = self.testLoader.loadTestsFromNames(names, self.module)
            else:
                self.test = self.testLoader.loadTestsFromModule(self.module)

        def runTests(self):
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
