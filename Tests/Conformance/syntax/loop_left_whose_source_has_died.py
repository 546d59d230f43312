# The view whose iterator a loop uses dies before the loop is left early, and generators take its place.
def first(entries):
    for key, value in entries.items():
        kept = [(n for n in (1, 2)) for _ in range(20)]
        if value == 2:
            return key, [next(one) for one in kept] == [1] * 20


def failing(entries):
    for value in entries.values():
        kept = [(n for n in (1, 2)) for _ in range(20)]
        next(kept[0])
        raise ValueError(value, len(kept))


for i in range(3):
    print(first({"a": 1, "b": 2}))
    try:
        failing({"a": 1})
    except ValueError as error:
        print(error)
