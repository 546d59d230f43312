import sys

print("to stdout")
print("to stderr", file=sys.stderr)
print("no newline", end="")
print()
raise RuntimeError("end")
