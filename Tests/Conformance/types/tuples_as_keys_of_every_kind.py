# Tuples of numbers, strs and deeper tuples as keys of dicts and elements of sets, beside keys that are equal to them.


class Pair:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash((1, 2))

    def __eq__(self, other):
        print("compared with", other if isinstance(other, tuple) else "a pair")
        return other == (1, 2) if isinstance(other, tuple) else self.value == other.value


places = {}
for i in range(20):
    for key in ((i, i + 1), (i, "x"), (i, (1, i)), (i, 1.0), (True, i), (i, None), (i, frozenset((i,)))):
        places[key] = i
        assert places[key] == i and key in places and places.get(key) == i
print(len(places), (1.0, 2) in places, (1, 2.0) in places, (51, 1) in places, (1, [2][0]) in places)
places[3, "x"] += 10
del places[4, "x"]
print(places[3, "x"], (4, "x") in places, places.get((4, "x")), places.pop((5, "x")))
try:
    places[4, "x"]
except KeyError as error:
    print("KeyError", error)
try:
    places[[1], 2]
except TypeError as error:
    print(error)
print(places[1, 2], places[Pair(1)], Pair(1) in places)
own = {Pair(1): 7}
print(own[1, 2], (1, 2) in own, own.get((1, 2)), (1, 3) in own)

seen = set()
for i in range(20):
    seen.add((i, i))
    seen.add((i, "a"))
    seen.add((i, (i, i)))
print(len(seen), (3, 3) in seen, (3, "b") not in seen, (3.0, 3) in seen, (True, True) in seen, (4, (4, 4)) in seen)
seen.discard((3, 3))
seen.remove((4, "a"))
print(len(seen), (3, 3) in seen, sorted(item for item in seen if isinstance(item[1], int))[:4])
nan = float("nan")
print((nan, 1) in {(nan, 1)}, hash(("a", 1)) == hash(("a", True)))
