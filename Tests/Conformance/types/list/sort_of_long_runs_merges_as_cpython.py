count = 0


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        global count
        count += 1
        return self.n < other.n


for make in (lambda i: i, lambda i: -i, lambda i: i * 37 % 101, lambda i: i % 7, lambda i: i ^ 85):
    count = 0
    out = sorted([N(make(i)) for i in range(300)])
    print(count, all(a.n <= b.n for a, b in zip(out, out[1:])))
