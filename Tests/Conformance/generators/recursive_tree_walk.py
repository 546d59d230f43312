def walk(tree):
    for node in tree:
        if isinstance(node, list):
            yield from walk(node)
        else:
            yield node


print(list(walk([1, [2, [3, [4]], 5], [[6]]])))
