import re
from binascii import Error, a2b_uu

print(repr(re.I | re.A | re.S), ~re.I & 511)
print(repr(~re.I))
print(list(re.RegexFlag))
try:
    a2b_uu(b"\xff\x00")
except Error as error:
    print(error)
