import io, tomllib
from decimal import Decimal
text = '''
title = "TOML \\u00e9 \\"q\\""   # comment
[owner]
name = 'Tom \\ literal'
dob = 1979-05-27T07:32:00-08:00
when = [1979-05-27T07:32:00Z, 1979-05-27 07:32:00.999999999, 1979-05-27, 07:32:00.5]
[database]
enabled = true
ports = [ 8000, 8001, [ +1, -2_000 ], # nested
  0xDEADBEEF, 0o17, 0b11, ]
temp = { cpu = 79.5, "case.x" = 72.0, a.b = 1 }
f = [1e3, -2.5E-2, 6_0.1_1, inf, -inf]
[servers.alpha]
ip = "10.0.0.1"
[servers.beta]
role = """
multi \\
   line
"quoted" """
raw = \'\'\'
a\\b\'\'\'
[[products]]
name = "Hammer"
[[products]]
[products.sub]
x = 1
[[products.items]]
n = 1
[[products.items]]
n = 2
'''
print(tomllib.loads(text))
print(tomllib.load(io.BytesIO(b"a.b.c = 1\r\na.d = 2\r\n'q' = false")), tomllib.loads("x = 1.10", parse_float=Decimal), tomllib.loads(""))
for bad in ("a = 1\na = 2", "a", "a =", "[a]\n[a]", "a = [1", "a = {b = 1", "a = \"x", "a = 'x", "a = 1 b = 2", "a = 01", "= 1", "[a", "[[a]", "a = \"\\q\"", "a = 2020-13-01",
            "a = 2021-02-30", "a.b = 1\na.b.c = 2", "a = {b = 1}\na.c = 2", "a = {b = 1}\n[a.c]", "a = [1]\n[[a]]", "[[a]]\n[a]", "a = \"\x01\"", "a = nope", "a = \"\\ud800\"", "# \x01", "a = 1\n[a]"):
    try:
        print(bad.encode(), tomllib.loads(bad))
    except tomllib.TOMLDecodeError as error:
        print(bad.encode(), error)
try:
    tomllib.load(io.StringIO("a = 1"))
except TypeError as error:
    print(error)
