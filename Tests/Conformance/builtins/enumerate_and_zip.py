print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)))
print(list(zip("ab", [1, 2, 3])), list(zip()), list(zip("a")), list(zip("ab", "cd", "ef")))
print(list(zip("ab", "cd", strict=True)), dict(zip("ab", range(2))), [*zip(*[(1, 2), (3, 4)])])
for f in (lambda: list(zip("a", "bc", strict=True)), lambda: list(zip("ab", "c", strict=True)),
          lambda: zip(1), lambda: enumerate(5), lambda: enumerate(), lambda: zip("a", 5),
          lambda: list(zip("ab", "ab", "a", strict=True))):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
