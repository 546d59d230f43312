class C:
    b = 1

    def __init__(self):
        self.a = 2


class D:
    def __dir__(self):
        return ["z", "y"]


print(
    [n for n in dir(C()) if n[0] != "_"],
    dir(D()),
    "append" in dir([]),
    "C" in dir(),
    "upper" in dir(str),
)
