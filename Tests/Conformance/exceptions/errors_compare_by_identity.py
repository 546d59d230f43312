a, b = ValueError(1), ValueError(1)
print(a == b, a == a, a in [b, a], {a: "x"}[a], hash(a) == hash(a), a.args == b.args)
