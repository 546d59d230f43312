class K:
    def __init__(self, h, n):
        self.h, self.n = h, n

    def __hash__(self):
        print("hash", self.n)
        return self.h

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n


a, b, c = K(1, "a"), K(1, "b"), K(2, "c")
d = {a: 1, b: 2, c: 3}
print(len(d), d[a], d[K(1, "b")])
print(K(2, "x") in d)
