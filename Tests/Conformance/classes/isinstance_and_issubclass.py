class A:
    pass


class B(A):
    pass


print(isinstance(B(), A), isinstance(1, (str, int)), issubclass(B, (int, A)), isinstance(A, type))
print(
    isinstance(True, int),
    issubclass(bool, int),
    isinstance(None, type(None)),
    isinstance(1, int | str),
)
for f in (lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: issubclass(int, "a")):
    try:
        f()
    except TypeError as e:
        print(e)
