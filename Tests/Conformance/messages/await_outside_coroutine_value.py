async def f():
    return 1


async def main():
    x = f()
    try:
        x + 1
    except TypeError as e:
        print(e)
    try:
        for _ in x:
            pass
    except TypeError as e:
        print(e)
    for bad in lambda: x[0], lambda: x(), lambda: x.nothing, lambda: len(x), lambda: next(x):
        try:
            bad()
        except (TypeError, AttributeError) as e:
            print(e)
    print(await x)


try:
    main().send(None)
except StopIteration:
    pass
