print([*range(3), 9, *"ab"])
print((*[1], *[2]))
print({*[1, 2], *[2, 3]})
print({**{"a": 1}, "b": 2, **{"a": 3}})
x = *"hi", 1
print(x)
