class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return self.n == other.n


d = {K(i): i for i in range(50)}
for i in range(0, 50, 2):
    del d[K(i)]
d[K(4)] = "back"
print([k.n for k in d], d[K(49)], K(2) in d, len(d))
