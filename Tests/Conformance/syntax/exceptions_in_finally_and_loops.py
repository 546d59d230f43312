def f():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError as e:
            print("caught", e)
            continue
        else:
            print("else", i)
        finally:
            print("finally", i)
            if i == 2:
                return "returned from finally"


print(f())
