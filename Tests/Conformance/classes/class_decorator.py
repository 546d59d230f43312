def register(cls):
    cls.tagged = True
    return cls


def wrap(cls):
    class Wrapped(cls):
        pass

    return Wrapped


@register
@wrap
class C:
    def f(self):
        return self.tagged, type(self).__name__, type(self).__mro__[1].__name__


print(C().f())
