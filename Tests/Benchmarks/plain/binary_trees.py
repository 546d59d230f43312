# Building and walking trees of small objects; most of them soon garbage.


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make(depth - 1), make(depth - 1))


def run(depth):
    kept = make(depth)
    total = 0
    for level in range(4, depth + 1, 4):
        for _ in range(1 << (depth - level)):
            total += make(level).count()
    return total + kept.count()


print(run(16))
