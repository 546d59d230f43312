class E:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return False


a, b = E("a"), E("b")
s = {a}
print(a in s)
print(b in s)
s.add(b)
print(len(s))
