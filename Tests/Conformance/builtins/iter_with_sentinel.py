values = [3, 2, 1, 0, 5]
print(list(iter(lambda: values.pop(0), 0)), values)
it = iter([1, 2])
print(next(it), iter(it) is it, list(it), list(it))
for f in (
    lambda: iter(5),
    lambda: iter(5, 0),
    lambda: iter(),
    lambda: next([1]),
    lambda: next(iter([])),
):
    try:
        f()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
