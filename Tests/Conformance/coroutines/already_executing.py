async def f():
    try:
        c.send(None)
    except ValueError as e:
        print(e)


c = f()
try:
    c.send(None)
except StopIteration:
    print("done")
