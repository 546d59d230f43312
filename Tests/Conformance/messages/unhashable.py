for f in (
    lambda: {[]: 1},
    lambda: {{}: 1},
    lambda: {[1]},
    lambda: {}[{}],
    lambda: {1: 2}.get([]),
    lambda: hash(([],)),
    lambda: set([[1]]),
    lambda: [] in {1},
    lambda: [] in {1: 1},
    lambda: {}.setdefault([]),
    lambda: dict([([], 1)]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
