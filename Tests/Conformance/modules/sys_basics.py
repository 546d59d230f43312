import sys

print(sys.argv[1:], len(sys.argv), sys.maxsize, sys.getrecursionlimit(), sys.byteorder)
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.float_info.max, sys.hash_info.modulus)
print("sys" in sys.modules, sys.platform in ("linux", "darwin"), sys.maxunicode)
sys.stdout.write("no newline")
sys.stdout.flush()
print()
