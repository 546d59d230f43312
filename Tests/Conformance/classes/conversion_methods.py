class N:
    def __int__(self):
        return 3

    def __float__(self):
        return 2.5

    def __index__(self):
        return 1

    def __round__(self, n=None):
        return "round", n

    def __divmod__(self, o):
        return "divmod"

    def __trunc__(self):
        return 9

    def __complex__(self):
        return 0


n = N()
print(int(n), float(n), [0, 5][n], round(n), round(n, 2), divmod(n, 1), "ab" * n, hex(n), range(n))
