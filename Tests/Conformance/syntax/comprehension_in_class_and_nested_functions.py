class C:
    n = 3
    squares = [i * i for i in range(n)]

    def m(self, k=n):
        return [[j for j in range(i)] for i in range(k)]


def f(x):
    return [lambda y: x + y + z for z in range(2)]


print(C.squares, C().m(), [g(1) for g in f(10)])
