import sys

print()
print("a", 1, None, sep="-", end="!\n")
print("a", "b", sep="")
print("no sep", "given", sep=None, end=None)
print(*[1, 2], sep=", ", file=sys.stdout, flush=True)
for f in (
    lambda: print(sep=1),
    lambda: print(end=2),
    lambda: print(foo=1),
    lambda: print("x", file=5),
):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class File:
    def write(self, text):
        sys.stdout.write(f"[{text!r}]")


print("a", 2, file=File())
sys.stdout.write("\n")
