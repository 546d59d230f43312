i = 0
items = [10, 20, 30]
i, items[i] = 2, "set"
print(i, items)
items[0], items[1] = items[1], items[0]
print(items)
