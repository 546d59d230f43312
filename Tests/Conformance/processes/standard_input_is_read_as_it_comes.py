# The bytes of standard input: read1, peek and readinto1 give what there is, and do not wait for more.
import subprocess
import sys

CHILD = r"""
import io, sys
stdin = sys.stdin.buffer
print(stdin.read1(100), flush=True)
print(stdin.peek()[:2], stdin.read1(1), stdin.read1(), flush=True)
buffer = bytearray(4)
print(stdin.readinto1(buffer), bytes(buffer), flush=True)
print(stdin.readline(2), stdin.readline(100), stdin.read(2), stdin.readline(), flush=True)
lines = io.TextIOWrapper(stdin, encoding="utf-8")
print(repr(lines.readline()), flush=True)
print(repr(lines.readline()), repr(lines.read()), flush=True)
"""

with subprocess.Popen([sys.executable, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
    for piece in b"abc", b"def", b"gh", b"line\nijkl\n", "mé\n".encode(), b"last":
        child.stdin.write(piece)
        child.stdin.flush()
        if piece == b"last":
            child.stdin.close()
        print(child.stdout.readline().decode(), end="")
