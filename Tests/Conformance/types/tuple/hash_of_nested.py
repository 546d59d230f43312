print(hash((1, "a", (2.5, None is None))) == hash((1.0, "a", (2.5, True))))
print(
    hash((0,)), hash((0, 0)), hash((1, 2, 3)), hash(("a", "b")), hash((-1,)), hash((1, (2, (3,))))
)
