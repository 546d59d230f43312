def t(*a):
    try:
        print(repr(int(*a)))
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 7


class Int:
    def __int__(self):
        return 8


class Bad:
    def __int__(self):
        return "8"


t()
t(3.99)
t(-3.99)
t(True)
t(1e20)
t(float("inf"))
t(float("nan"))
t(None)
t([])
t(Index())
t(Int())
t(Bad())
