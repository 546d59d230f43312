print(None, type(None), repr(...), type(...), NotImplemented, type(NotImplemented))
print(None == None, None is None, None != 0, type(None)() is None)
nothing = None
for f in (
    lambda: nothing + 1,
    lambda: nothing < nothing,
    lambda: nothing(),
    lambda: nothing[0],
    lambda: nothing.x,
    lambda: len(nothing),
):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
