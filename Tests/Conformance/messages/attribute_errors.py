class C:
    pass


for f in (
    lambda: C().x,
    lambda: C.x,
    lambda: (5).x,
    lambda: "a".x,
    lambda: None.x,
    lambda: [].x,
    lambda: len.x,
    lambda: (lambda: 0).x,
    lambda: C().f.g,
    lambda: int.x,
    lambda: (1, 2).x,
    lambda: {}.x,
    lambda: type.x,
):
    try:
        f()
    except AttributeError as e:
        print(e, "|", e.name)
