def say(x, value=None):
    print("eval", x)
    return value


class Base:
    def __init_subclass__(cls, flag=None):
        print("init_subclass", cls.__name__, flag)


@(say("decorator", lambda c: c))
class C(say("base", Base), flag=say("keyword", 1)):
    say("body")
