def fail():
    raise ValueError("inside")


try:
    raise KeyError("handling")
except KeyError:
    try:
        fail()
    except ValueError as e:
        print(repr(e.__context__))
try:
    fail()
except ValueError as e:
    print(e.__context__)
