class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    def __gt__(self, other):
        print(f"{self.n}>{other.n}", end=" ")
        return self.n > other.n

    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n


a = [N(2), N(1), N(3)]
print(min(a).n)
print(max(a).n)
print(N(3) in a, a.index(N(1)), a.count(N(2)))
a.remove(N(1))
print([x.n for x in a], a == [N(2), N(3)])
print((N(1), N(2)) < (N(1), N(3)))
