import bisect


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


a = [N(n) for n in (1, 3, 5, 7)]
print(bisect.bisect_left(a, N(5)))
print(bisect.bisect_right(a, N(5)))
