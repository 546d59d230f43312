from array import array

for key in (slice(None, None, 2), slice(None, None, -3), slice(1, 7, 4), slice(8, 2, -1), slice(3, 5), slice(20, 30), slice(None)):
    for code in "bHd":
        items = array(code, range(10))
        taken = items[key]
        del items[key]
        print(key, code, taken.tolist(), items.tolist())

items = array("i", [1, 2, 3, 4, 5])
items.reverse()
items.extend(items)
items += items[::-2]
print(items, items.index(5, -7, 2 ** 70), items.index(1, True))
view = memoryview(items)
for change in (lambda: items.__delitem__(slice(0, 4, 2)), lambda: items.extend(items)):
    try:
        change()
    except BufferError as error:
        print(error)
items.reverse()
print(view.tolist())
try:
    items.index(1, "0")
except TypeError as error:
    print(error)
