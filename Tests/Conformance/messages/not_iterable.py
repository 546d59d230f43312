for f in (
    lambda: list(5),
    lambda: [*5],
    lambda: (*None,),
    lambda: {*1.5},
    lambda: {**5},
    lambda: [x for x in 5],
    lambda: sum(5),
    lambda: "".join(5),
    lambda: print(*5),
    lambda: dict(a=1, **5),
    lambda: max(None),
    lambda: set(len),
    lambda: 1 in None,
    lambda: sorted(True),
    lambda: "a" in 5,
):
    try:
        f()
    except TypeError as e:
        print(e)
