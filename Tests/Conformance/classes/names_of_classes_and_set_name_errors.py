import functools


def told(f):
    try:
        print(f.__name__, f())
    except Exception as e:
        print(f.__name__, type(e).__name__, e, '|', repr(e.__cause__))


@told
def reused_cached_property():
    class A:
        @functools.cached_property
        def a(self):
            return 1
        b = a


@told
def set_name_fails():
    class D:
        def __set_name__(self, owner, name):
            raise ValueError('x')

    class A:
        d = D()


@told
def prepare_returns_none():
    class M(type):
        @classmethod
        def __prepare__(*a):
            return None

    class A(metaclass=M):
        pass


@told
def bad_names():
    found = []
    for name in ('A\0B', 'A\udcdcB'):
        class C:
            pass
        for make in (lambda: type(name, (), {}), lambda: setattr(C, '__name__', name)):
            try:
                make()
            except ValueError as e:
                found.append(f'{type(e).__name__} {e}')
        found.append(C.__name__)
    return found


@told
def keywords_for_init():
    class F(float):
        def __init__(self, x, more=None):
            self.more = more

    class G(float):
        pass
    found = [F(1, more=3).more]
    try:
        G(x=1)
    except TypeError as e:
        found.append(str(e))
    for base, arg in ((list, [1]), (tuple, [1]), (set, [1]), (frozenset, [1]), (bytearray, b'a')):
        class S(base):
            def __init__(self, *a, more=None):
                pass
        found.append(len(S(arg, more=1)))
    return found


@told
def methods_registered():
    class A:
        @functools.singledispatchmethod
        def t(self, arg):
            return 'base'

        @t.register
        @classmethod
        def _(cls, arg: int):
            return 'int'

        @t.register
        @staticmethod
        def _(arg: str):
            return 'str'
    return A.t(1), A().t('s'), A().t(1.5), A.__dict__['_'].__name__, A.__dict__['_'].__annotations__
