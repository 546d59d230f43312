class C:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)

    def __init__(self, x):
        print("init", x)


C(1)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())
try:
    C()
except TypeError as e:
    print(e)
