# The ends of a child's pipes are files of the module io.
import io
import subprocess
from subprocess import PIPE

for options in {}, {"text": True}, {"bufsize": 0}, {"text": True, "bufsize": 1}, {"encoding": "latin-1"}:
    with subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, **options) as child:
        print(options, type(child.stdin).__name__, type(child.stdout).__name__)
        line = "line\n" if options.keys() & {"text", "encoding"} else b"line\n"
        print(child.stdin.write(line))
        child.stdin.flush()
        print(child.stdout.readline())
        child.stdin.close()
        print(child.stdout.read(), child.stdout.closed)
    print(child.stdout.closed, child.returncode)

child = subprocess.Popen(["printf", "a\\nb"], stdout=PIPE)
with io.TextIOWrapper(child.stdout, encoding="utf-8") as lines:
    print([line for line in lines])
child.wait()
with subprocess.Popen(["sh", "-c", "printf ab; read x; printf cd"], stdin=PIPE, stdout=PIPE) as child:
    print(child.stdout.read1(100), child.stdout.readable(), child.stdout.seekable(), child.stdout.mode)
    child.stdin.write(b"go\n")
    child.stdin.close()
    print(child.stdout.peek(), child.stdout.readlines())
with subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True) as child:
    print("printed", file=child.stdin, flush=True)
    print(child.stdout.readline(4), child.communicate("x\r\ny"))
child = subprocess.Popen(["sh", "-c", "cat; echo error >&2"], stdin=PIPE, stdout=PIPE, stderr=PIPE)
print(child.communicate(b"given"))
for again in None, b"more":
    try:
        print(child.communicate(again))
    except ValueError as error:
        print(error)
for wrong, options in (b"bytes", {"text": True}), ("text", {}):
    with subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, **options) as child:
        try:
            child.stdin.write(wrong)
        except TypeError as error:
            print(error)
child = subprocess.Popen(["true"], stdin=PIPE)
child.wait()
print(child.communicate(b"x" * 100_000))
