for base in (bool, type(None), range, slice):
    try:
        class C(base):
            pass
        print("made", C.__name__)
    except TypeError as e:
        print(e)
