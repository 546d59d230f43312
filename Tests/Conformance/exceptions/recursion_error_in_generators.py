def chain(n):
    yield from chain(n + 1)


def nested():
    return sum(x for x in [nested()])


for f in (lambda: next(chain(0)), nested):
    try:
        f()
    except RecursionError as e:
        print(type(e).__name__, e)
