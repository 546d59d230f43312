async def f(a, *, b):
    pass


for call in (lambda: f(), lambda: f(1), lambda: f(1, 2, b=3), lambda: f(1, b=2, c=3)):
    try:
        call()
    except TypeError as e:
        print(e)
