def f():
    return 1, *[2, 3]


class A:
    def __getitem__(self, key):
        return key


print(f(), A()[*[1, 2], 3], [*f(), *f()])
for x in *[1, 2], 3:
    print(x, end=" ")
