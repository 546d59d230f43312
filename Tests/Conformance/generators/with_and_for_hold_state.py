class M:
    def __enter__(self):
        print("enter")

    def __exit__(self, *a):
        print("exit", a[0])


def g():
    with M():
        for i in range(2):
            for c in "ab":
                yield i, c


print(list(g()))
it = g()
next(it)
it.close()
