import io
import sys


class Lines:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self):
        return self.lines.pop(0)


real = sys.stdin
sys.stdin = io.StringIO("first\nsecond\n\nlast")
print(input("prompt> "), [input(), input(), input()])
try:
    input("again> ")
except EOFError as error:
    print(error)

shown = io.StringIO()
sys.stdin, output, sys.stdout = io.StringIO("hidden\nleft"), sys.stdout, shown
entered = input("asked in vain? ")
sys.stdout = output
print(entered, repr(shown.getvalue()), sys.stdin.read())

sys.stdin = Lines("own\n", "own again", "", 5)
print(input(), input())
for _ in range(2):
    try:
        input()
    except (EOFError, TypeError) as error:
        print(type(error).__name__, error)

sys.stdin = None
try:
    input()
except RuntimeError as error:
    print(error)
del sys.stdin
try:
    input()
except RuntimeError as error:
    print(error)
sys.stdin = real
try:
    input()
except EOFError as error:
    print(error)
real.close()
try:
    input()
except ValueError as error:
    print(error)
