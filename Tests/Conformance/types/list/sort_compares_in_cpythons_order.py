class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


for order in [3, 1, 2], [1, 2, 3, 4], [4, 3, 2, 1], [5, 2, 8, 1, 9, 3], [1, 1, 0, 1]:
    print([x.n for x in sorted(N(n) for n in order)])
