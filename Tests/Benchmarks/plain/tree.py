# Binary trees as lists of lists: built, walked, dropped.


def build(depth):
    if depth == 0:
        return [None, None]
    return [build(depth - 1), build(depth - 1)]


def count(node):
    left, right = node
    if left is None:
        return 1
    return 1 + count(left) + count(right)


def run(depth, rounds):
    kept = build(depth)
    total = 0
    for _ in range(rounds):
        total += count(build(depth - 4))
    return total + count(kept)


print(run(17, 32))
