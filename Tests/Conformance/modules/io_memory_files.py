"""StringIO and BytesIO: positions, gaps, lines, subclasses."""
import io

f = io.StringIO()
print("a", 1, file=f)
f.write("żółw\n")
print(repr(f.getvalue()), f.tell())
f.seek(0)
print(repr(f.readline()), list(f))
f.seek(1)
f.write("XY")
print(repr(f.getvalue()), f.tell())
f.seek(12)
f.write("z")
print(repr(f.getvalue()))
f.seek(5)
print(repr(f.read(2)), f.tell(), repr(f.readline(1)))
print(f.truncate(3), repr(f.getvalue()), f.tell(), repr(f.read()))
for bad in (lambda: f.seek(-1), lambda: f.seek(0, 5), lambda: f.seek(1, 1), lambda: f.write(b"x"), lambda: io.StringIO(5)):
    try:
        bad()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
f.close()
try:
    f.read()
except ValueError as e:
    print(e, f.closed)

b = io.BytesIO(b"abc\ndef")
print(b.readline(), b.read(2), b.read(), b.getvalue(), b.tell(), b.seek(-2, 2), b.read())
b.seek(10)
b.write(bytearray(b"!"))
print(b.getvalue(), list(io.BytesIO(b"1\n2")))
try:
    b.write("text")
except TypeError as e:
    print(e)


class Loud(io.StringIO):
    def readline(self):
        return super().readline().upper()


print(list(Loud("a\nb\n")), isinstance(Loud(), io.TextIOBase), isinstance(io.BytesIO(), io.IOBase))
with io.StringIO("q") as g:
    print(g.read(), g.closed)
print(g.closed)
