C = type("C", (dict,), {"n": 5, "m": lambda self: self.n})
print(C, C.__name__, C().m(), C.__bases__, type("D", (), {}).__mro__)
