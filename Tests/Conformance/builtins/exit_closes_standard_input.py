import sys

try:
    exit(4)
except SystemExit as error:
    print(error.code, sys.stdin.closed)
try:
    input()
except ValueError as error:
    print(error)


class Input:
    def close(self):
        print("closing")
        raise OSError("ignored")


sys.stdin = Input()
quit("bye")
