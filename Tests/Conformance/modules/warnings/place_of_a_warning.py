import sys
import warnings

sys.stderr = sys.stdout


def report(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, message, lineno)


warnings.showwarning = report


def f():
    warnings.warn("inside")


f()
f()
warnings.warn("top", RuntimeWarning)
for _ in range(2):
    warnings.warn("once for a place")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(2):
        warnings.warn("again", DeprecationWarning)
    compile("assert (1, 'a')\n1 is 1\n", "text.py", "exec")
print([(str(w.message), w.category.__name__, w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error")
    except UserWarning as error:
        print(repr(error))
    try:
        compile("x = 1\nassert (1, 'a')\n", "text.py", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", "un.*")
    warnings.warn("unheard")
    warnings.warn("heard")
print(warnings.formatwarning("m", UserWarning, "file.py", 3, "the line"), end="")
for wrong in (lambda: warnings.warn("x", 5), lambda: warnings.filterwarnings("never"),
              lambda: warnings.simplefilter("ignore", lineno=-1)):
    try:
        wrong()
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)
