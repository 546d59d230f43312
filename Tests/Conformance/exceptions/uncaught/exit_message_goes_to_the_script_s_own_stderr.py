# What sys.exit is given is written to what stands in the place of sys.stderr.
import sys


class Loud:
    def write(self, text):
        sys.__stdout__.write(f"written: {text!r}\n")

    def flush(self):
        pass


sys.stderr = Loud()
sys.exit("bye")
