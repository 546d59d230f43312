import re
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *place: print(category.__name__, message)
for pattern in ("()(?(+1)a|b)", "()(?(01)a)", "()(?( 1 )a)", b"(?P<\xe9>x)(?P=\xe9)", b"(?P<\xe9>x)(?(\xe9)y)"):
    print(ascii(pattern), re.compile(pattern).groups)
for template in (r"\g<+1>", r"\g<01>", r"\g< 1 >"):
    print(template, re.sub("(x)", template, "x"))
print(re.sub(b"(?P<\xe9>x)", rb"\g<" + b"\xe9>", b"x"))
