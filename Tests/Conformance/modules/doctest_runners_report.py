# What a runner says of its examples, counts and raises.
import doctest

TEXT = """
>>> x = 2
>>> x + 1
3
>>> x + 2
5
>>> print("a"); x
a
2
>>> 1 / 0
Traceback (most recent call last):
    ...
ZeroDivisionError: division by zero
>>> int("a")    # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
ValueError: something
>>> missing     # doctest: +SKIP
>>> None
>>> _
2
>>> for i in range(2): i
0
1
>>> [1,
...  2]
[1,  2]
"""
parser = doctest.DocTestParser()


def run(runner, text=TEXT, name="name", file="file.txt", line=10):
    print(runner.run(parser.get_doctest(text, {"__name__": "n"}, name, file, line)))


for options in ({}, {"verbose": True}, {"optionflags": doctest.REPORT_ONLY_FIRST_FAILURE}, {"optionflags": doctest.FAIL_FAST}):
    print("====", {key: int(value) for key, value in options.items()})
    runner = doctest.DocTestRunner(**options)
    run(runner)
    run(runner, ">>> 1\n1\n", "good", None, None)
    run(runner, ">>> 1\n2\n", "bad", None, None)
    run(runner, "nothing", "empty")
    print(runner.summarize(), runner.tries, runner.failures)

print("==== raising")
for text in (">>> 1\n2\n", ">>> {}['k']\n", ">>> raise KeyboardInterrupt\n", ">>> raise SystemExit(3)\n", ">>> ]\n"):
    runner = doctest.DebugRunner(verbose=False)
    try:
        run(runner, text)
    except doctest.DocTestFailure as failure:
        print("failure", failure, failure.example.want, failure.got)
    except doctest.UnexpectedException as failure:
        print("exception", failure, failure.exc_info[0], failure.exc_info[1])
    except KeyboardInterrupt:
        print("interrupted")

print("==== of a function")


def doubled(value):
    """
    >>> doubled(2)
    4
    """
    return value * 2


doctest.run_docstring_examples(doubled, globals(), verbose=True, name="doubled")
