class M:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("enter", self.n)
        return self.n

    def __exit__(self, *a):
        print("exit", self.n, a[0] and a[0].__name__)


with M(1) as a, M(2) as b:
    print(a, b)
with (
    M(3) as c,
    M(4),
):
    print(c)
try:
    with M(5), M(6):
        raise ValueError
except ValueError:
    print("caught")
