k = 1
g = (x * k for x in range(3))
k = 10
print(list(g))
print(sum(x for x in range(5)), max((len(w) for w in ["a", "bb"]), default=0), list(x for x in ""))
