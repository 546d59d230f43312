def again():
    raise


try:
    try:
        raise KeyError("k")
    except KeyError:
        again()
except KeyError as e:
    print("again", e)
try:
    again()
except RuntimeError as e:
    print(e)
