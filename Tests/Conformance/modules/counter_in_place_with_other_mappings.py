from collections import Counter

counter = Counter("aab")
same = counter
counter += {"b": 2, "c": 1, "d": -1}
print(counter, counter is same)
counter -= {"a": 5, "b": 1}
print(counter)
counter |= {"c": 4, "e": 0, "f": 2}
print(counter)
counter &= {"c": 2, "b": 9, "f": 2}
print(counter, list(counter))
counter += counter
print(counter)
for refused in (5, "text"):
    try:
        counter += refused
    except (AttributeError, TypeError) as error:
        print(error)
try:
    counter &= {"c": 1}
except KeyError as error:
    print(repr(error))
try:
    print(counter + {"a": 1})
except TypeError as error:
    print(error)


class Own(Counter):
    pass


own = Own(a=1)
own += Counter(a=2)
print(own)
