extension BundledModules {
  /// The module `unittest`.
  static let unittest: StaticString = #"""
    '''Tests: cases with asserts, suites, a loader and a runner.'''
    from .case import (
        FunctionTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups, enterModuleContext, expectedFailure, skip,
        skipIf, skipUnless)
    from .loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
    from .main import TestProgram, main
    from .result import TestResult
    from .runner import TextTestResult, TextTestRunner
    from .signals import installHandler, registerResult, removeHandler, removeResult
    from .suite import BaseTestSuite, TestSuite

    __all__ = [
        "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader",
        "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure",
        "TextTestResult", "addModuleCleanup", "doModuleCleanups", "enterModuleContext", "getTestCaseNames", "makeSuite",
        "findTestCases", "installHandler", "registerResult", "removeResult", "removeHandler",
    ]


    def __getattr__(name):
        if name == "IsolatedAsyncioTestCase":
            from .async_case import IsolatedAsyncioTestCase
            globals()[name] = IsolatedAsyncioTestCase
            return IsolatedAsyncioTestCase
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


    def __dir__():
        return [*globals(), "IsolatedAsyncioTestCase"]
    """#
}
