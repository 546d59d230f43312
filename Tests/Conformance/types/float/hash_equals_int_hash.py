print(hash(1.0), hash(1), hash(0.5), hash(-1.0), hash(1e300), hash(float("inf")), hash(0.1))
print({1: "a", 1.0: "b", True: "c"}, len({1, 1.0, True, 0, False, 0.0, -0.0}))
print(hash(2.0 ** 70) == hash(2 ** 70), hash(-float("inf")), hash(-1), hash(-2))
