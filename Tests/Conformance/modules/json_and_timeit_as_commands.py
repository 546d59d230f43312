# What `python -m json.tool` and `python -m timeit` do.
import io
import json.tool
import sys
import timeit

sys.argv[1:] = ["--sort-keys", "--indent", "2"]
sys.stdin = io.StringIO('{"b": 1, "a": [2, "\xe9"]}')
keep, sys.stdout = sys.stdout, io.StringIO()
sys.stdout.close, text = (lambda: None), sys.stdout
json.tool.main()
sys.stdout = keep
print(text.getvalue(), end="")
sys.stdin = io.StringIO("[1,")
try:
    json.tool.main()
except SystemExit as error:
    print(error)


class Clock:
    now = 0.0

    def __call__(self):
        Clock.now += 0.25
        return Clock.now


for arguments in (["-n", "4", "-r", "2", "pass"], ["-n1", "-u", "msec", "-v", "x = 1", "x += 1"], ["-u", "year"], ["-z"]):
    print(timeit.main(arguments, _wrap_timer=lambda timer: Clock()))
