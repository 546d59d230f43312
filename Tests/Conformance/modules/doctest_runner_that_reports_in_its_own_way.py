"""doctest: DocTest objects, and a runner that reports what goes wrong."""
import contextlib
import doctest
import io

text = '''Some words.
>>> x = 1
>>> x + 1
2
>>> 1 / 0
Traceback (most recent call last):
ZeroDivisionError: division by zero
'''
test = doctest.DocTestParser().get_doctest(text, {"y": 5}, "name", "file.py", 10)
print(test, test.name, test.filename, test.lineno, test.globs, test.docstring == text, [one.source for one in test.examples])
print(test == doctest.DocTestParser().get_doctest(text, {"y": 5}, "name", "file.py", 10), test < doctest.DocTest([], {}, "zz", "f", 1, ""),
      doctest.DocTest([], {}, "n", None, None, None), hash(test) == hash(test))


class Teller(doctest.DocTestRunner):
    DIVIDER = "=" * 10

    def report_start(self, out, test, example):
        out(f"start {example.source}")

    def report_success(self, out, test, example, got):
        out(f"success {got}")

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"unexpected {exc_info[0].__name__} {exc_info[1]}\n")
        super().report_unexpected_exception(out, test, example, (exc_info[0], exc_info[1], None))


said = []
broken = doctest.DocTestParser().get_doctest(">>> undefined\n1\n>>> 1\n2\n>>> 3\n3\n", {}, "broken", None, 0)
runner = Teller(verbose=False)
print(runner.run(broken, out=said.append, clear_globs=False), runner.tries, runner.failures)
print("".join(said), doctest.DocTestRunner.DIVIDER == "*" * 70)
with contextlib.redirect_stdout(io.StringIO()) as out:
    runner.summarize(verbose=True)
print(out.getvalue())
