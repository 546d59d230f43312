a = []
b = a
print(id(a) == id(b), id(a) == id([]), type(id(a)).__name__, id(None) == id(None), a is b)
