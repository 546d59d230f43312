d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
d["c"] = 3
print(k, v, i, len(k), "c" in k, 3 in v, ("c", 3) in i, ("c", 4) in i)
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}))
print(k == {"a", "b", "c"}, sorted(i & {("a", 1)}), k.isdisjoint("xyz"), k <= {"a", "b", "c", "d"})
print({}.keys(), {}.items(), {}.values())
