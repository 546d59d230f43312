a = [1, 2]
for f in (
    lambda: a[2],
    lambda: a[-3],
    lambda: a["x"],
    lambda: a[1.0],
    lambda: a[None],
    lambda: a.__setitem__(5, 1),
    lambda: a.__delitem__(5),
    lambda: a[10 ** 30],
    lambda: a[::0],
):
    try:
        f()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(a[True], a[-1], a[5:], a[-9:9])
