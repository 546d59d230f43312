for e in KeyError("a"), IndexError("b"), ValueError("c"):
    try:
        raise e
    except LookupError as x:
        print("lookup", x)
    except (TypeError, ValueError) as x:
        print("tuple", x)
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("not here")
except BaseException as x:
    print(repr(x))
