for cls in object, list, int, str, type, BaseException, float, range:
    try:
        cls.__new__()
    except TypeError as error:
        print(error)
