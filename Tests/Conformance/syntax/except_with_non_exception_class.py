try:
    try:
        raise ValueError("v")
    except 42:
        pass
except TypeError as e:
    print(e)
try:
    raise "text"
except TypeError as e:
    print(e)
