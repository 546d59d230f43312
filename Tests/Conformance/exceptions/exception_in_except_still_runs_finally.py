try:
    try:
        raise ValueError
    except ValueError:
        raise KeyError("from except")
    else:
        print("never")
    finally:
        print("finally")
except KeyError as e:
    print(repr(e), repr(e.__context__))
