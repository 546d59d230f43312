# What `compile(…, "single")` takes, and where the values go.
import contextlib
import io
import sys


def single(text):
    try:
        code = compile(text, "<here>", "single")
    except SyntaxError as error:
        print(repr(text), error.msg)
    else:
        print(repr(text), "runs:")
        exec(code, {"__name__": "n"})


for text in ("1\n", "1; 2\n", "x = 1; x\n", "1\n2\n", "1;\n2\n", "if 1:\n  3\n", "for i in 1, 2: i\n", "\n\n4\n", "5\n\n# c\n",
             "6; 7 \\\n; 8\n", "", "def f():\n  9\nf()\n", "None\n", "'a'; None; 'b'\n"):
    single(text)
sys.displayhook = lambda value: print("shown:", value)
single("1; None\n")
sys.displayhook = sys.__displayhook__
out = io.StringIO()
with contextlib.redirect_stdout(out):
    exec(compile("'kept'\n", "<here>", "single"))
print(repr(out.getvalue()))
import builtins
print(builtins._)
