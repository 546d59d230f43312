def kind(t):
    print("evaluated", t.__name__)
    return t


try:
    pass
except kind(ValueError):
    pass
try:
    raise KeyError
except kind(ValueError):
    pass
except kind(KeyError):
    print("caught")
except kind(TypeError):
    pass
