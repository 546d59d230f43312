class C:
    pass


print(callable(len), callable(C), callable(C()), callable(lambda: 0), callable("x"))
print(type(1), type("a"), type(C), type(C()), type(type), type(print) is type(len))
print(type([]) is list, type(C()) is C, type(1.0) == float)
