class M:
    def __enter__(self):
        return 5

    def __exit__(self, *a):
        print("exit", a)


def f():
    with M() as x:
        return x


print(f())
for i in range(3):
    with M():
        if i:
            break
print(i)
