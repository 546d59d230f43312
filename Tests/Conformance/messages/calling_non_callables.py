for x in 5, "a", [1], None, {}, (), 1.5, True, range(3), ...:
    try:
        x()
    except TypeError as e:
        print(e)
