# A traceback out of timeit names the function that it compiles and the lines of the statement.
import timeit
import traceback

for arguments in (("1 / 0",), ("x\ny", "x = 1"), ("pass", "import missing_module"), ("1 +",)):
    try:
        timeit.timeit(*arguments, number=1)
    except Exception:
        print(traceback.format_exc().partition("timeit-src")[2])
timer = timeit.Timer("a\nb", "a = 1\nc = 2")
try:
    timer.timeit(1)
except NameError:
    print("\n".join(line for line in traceback.format_exc().split("\n") if "src" in line))
