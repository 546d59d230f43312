import io
import string
import textwrap

s = io.StringIO()
print("hello", file=s)
s.write("world")
print(
    repr(s.getvalue()),
    textwrap.dedent("  a\n    b"),
    textwrap.fill("aaa bbb ccc", 7),
    string.ascii_lowercase,
)
