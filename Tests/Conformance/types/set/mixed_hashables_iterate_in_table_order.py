print({1.5, 2, True, 0.0}, {(1, 2), (2, 1), ()}, {"a", 1, 2.5, None is None})
print({frozenset({1}), frozenset({1, 2}), frozenset()})
print({0.5, 0.25, 0.125, 3.75, -0.5})
print(set("hello world"), set("abcdefghij"))
