print(len, print, int, str.upper, list.append, type(len), type(print.__name__))
print(type(lambda: 0), type([].append), type(str.join), type(int.__add__), object, type)
print([].append.__name__, str.join.__qualname__, len.__name__, int.__name__, type(None).__name__)
