import io
import sys


class Counted(io.StringIO):
    def flush(self):
        print("flushed", file=sys.__stdout__)
        raise OSError("ignored")


for name in "stderr", "stdout", "stdin":
    own = getattr(sys, name)
    setattr(sys, name, None)
    try:
        input("never shown")
    except RuntimeError as error:
        print(error, file=sys.__stdout__)
    setattr(sys, name, own)
sys.stdin = io.StringIO("line\n")
sys.stderr = Counted()
print(input("asked "))
sys.stderr = sys.__stderr__
