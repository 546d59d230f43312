items = [1, 2, 3]
for x in items:
    print(x, end=" ")
    if x < 3:
        items.append(x + 10)
print(items)
items = [1, 2, 3, 4]
for x in items:
    items.remove(x)
print(items)
