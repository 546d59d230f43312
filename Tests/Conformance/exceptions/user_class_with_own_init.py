class AppError(Exception):
    def __init__(self, code, text="default"):
        super().__init__(f"{code}: {text}")
        self.code = code


class Plain(AppError):
    pass


class NoSuper(Exception):
    def __init__(self, a, b):
        self.sum = a + b


class WithStr(Exception):
    def __str__(self):
        return "own str"


for e in AppError(1), Plain(2, "x"), NoSuper(1, 2), WithStr("arg"):
    print(repr(e), str(e), e.args, vars(e))
