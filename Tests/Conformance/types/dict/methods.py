d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 0), d.setdefault("a", 9), d.setdefault("c"), d)
print(d.pop("c"), d.pop("z", "none"), d.popitem(), d, d.update({"x": 1}, y=2), d)
print(d.update([("p", 1), "qr"]), d, d.copy(), list(d.keys()), list(d.values()), list(d.items()))
print(dict.fromkeys("ab", 0), dict.fromkeys([1]), d.clear(), d)
