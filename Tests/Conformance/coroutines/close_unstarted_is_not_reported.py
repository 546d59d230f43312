async def f():
    print("never")


c = f()
print(c.close())
try:
    c.send(None)
except RuntimeError as e:
    print(e)
