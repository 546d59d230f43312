def get(self):
    return 1


made = property(get, doc="told")
print(made.fget is get, made.fset, made.fdel, made.__doc__)
for name in ("fget", "fset", "fdel"):
    try:
        setattr(made, name, None)
    except AttributeError as error:
        print(error)
error = OSError(2, "message", "first", None, "second")
print(error.args, error.strerror, error.filename, error.filename2, error)
error.args = 1, 2
error.strerror = "other"
print(error.args, error.strerror, error)
blocked = BlockingIOError(11, "wait", 7)
print(blocked.characters_written, blocked.args)
blocked.characters_written = 3
del blocked.characters_written
try:
    blocked.characters_written
except AttributeError as error:
    print(error)
