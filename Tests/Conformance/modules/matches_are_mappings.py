import math
import re
import weakref

match = re.match("(a)(b)", "ab")
for ask in (lambda: iter(match), lambda: list(match), lambda: weakref.ref(match)):
    try:
        print(ask())
    except TypeError as error:
        print(error)
print(match[0], match[2], math.degrees(1e308), math.radians(180))
