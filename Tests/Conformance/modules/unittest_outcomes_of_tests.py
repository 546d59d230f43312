import unittest
class T(unittest.TestCase):
    def setUp(self): self.x = []
    def test_ok(self): self.assertEqual(1, 1)
    def test_bad(self): self.assertEqual(1, 2, "hm")
    def test_err(self): [][1]
    def test_raises(self):
        with self.assertRaises(ValueError) as c: int("x")
        self.assertIn("invalid", str(c.exception))
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i): self.assertNotEqual(i, 1)
    @unittest.skip("why")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail()
    @unittest.expectedFailure
    def test_xs(self): pass
class A(unittest.IsolatedAsyncioTestCase):
    async def test_a(self):
        import asyncio
        await asyncio.sleep(0.01)
        self.assertTrue(True)
if __name__ == "__main__": unittest.main(verbosity=2)
