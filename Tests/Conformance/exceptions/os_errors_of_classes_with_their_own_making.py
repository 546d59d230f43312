class New(OSError):
    def __new__(cls, message, baz):
        self = OSError.__new__(cls, message)
        self.baz = baz
        return self


class Init(OSError):
    def __init__(self, bar):
        self.bar = bar


class Told(OSError):
    def __init__(self, bar):
        super().__init__(2, "told", bar)


class Both(OSError):
    def __new__(cls, foo, bar):
        return super().__new__(cls, foo)

    def __init__(self, foo, bar):
        self.bar = bar


for error in (
    New("message", "baz"), New(baz="baz", message="message"), Init(1), Init(bar=2), Told("file"), Told(bar="file"),
    Both(1, 2), Both(foo=1, bar=2),
):
    print(repr(error), error.args, error.errno, error.filename, vars(error))
error = OSError(2, "gone")
error.__init__(13, "denied")
print(type(error).__name__, error.args, error)
for make in lambda: OSError(a=1), lambda: FileNotFoundError(a=1), lambda: New("a", b=1), lambda: Init():
    try:
        make()
    except TypeError as problem:
        print(problem)
