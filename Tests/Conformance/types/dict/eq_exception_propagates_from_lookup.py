class K:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("eq")


d = {K(): 1}
try:
    d[K()] = 2
except ValueError as e:
    print(e, len(d))
