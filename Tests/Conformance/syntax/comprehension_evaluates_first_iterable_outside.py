class C:
    rows = [1, 2]
    doubled = [r * 2 for r in rows]
    try:
        bad = [r for _ in rows for r in rows]
    except NameError as e:
        print(e)


print(C.doubled)
