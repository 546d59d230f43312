import sys

print("out")
print("err", file=sys.stderr)
sys.stderr.write("written\n")
print(sys.stdout.write("abc\n"))
