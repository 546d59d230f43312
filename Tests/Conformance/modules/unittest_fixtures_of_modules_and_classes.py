import io
import unittest

log = []


def setUpModule():
    log.append("module up")
    unittest.addModuleCleanup(log.append, "module cleanup")


def tearDownModule():
    log.append("module down")


class One(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class up")
        cls.addClassCleanup(log.append, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        log.append("class down")

    def setUp(self):
        log.append("up")
        self.addCleanup(log.append, "cleanup 1")
        self.addCleanup(log.append, "cleanup 2")

    def tearDown(self):
        log.append("down")

    def test_a(self):
        log.append("a")

    def test_b(self):
        self.skipTest("not today")


class Two(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("no")

    def test_c(self):
        log.append("never")


class Three(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        log.append("async up")
        self.addAsyncCleanup(self.clean)

    async def clean(self):
        log.append("async cleanup")

    async def asyncTearDown(self):
        log.append("async down")

    async def test_d(self):
        log.append("d")

    def test_e(self):
        log.append("e")


@unittest.skipIf(True, "whole class")
class Four(unittest.TestCase):
    def test_f(self):
        pass


loader = unittest.TestLoader()
suite = unittest.TestSuite(loader.loadTestsFromTestCase(cls) for cls in (One, Two, Three, Four))
stream = io.StringIO()
result = unittest.TextTestRunner(stream, verbosity=2).run(suite)
print(log)
print(result.testsRun, len(result.errors), result.errors[0][0], result.skipped, result.wasSuccessful())
print([line for line in stream.getvalue().splitlines() if " ... " in line])
print(loader.getTestCaseNames(One), suite.countTestCases())
