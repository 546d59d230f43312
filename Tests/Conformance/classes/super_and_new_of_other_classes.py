class A:
    def meth(self, a):
        return f"A({a})"


class C(A):
    def meth(self, a):
        return f"C({a})" + self.__super.meth(a)


C._C__super = super(C)
print(C().meth(3))


class Base:
    def __new__(cls, arg):
        return object.__new__(D) if isinstance(arg, int) else object.__new__(cls)


class D(Base):
    def __init__(self, arg):
        self.foo = arg


print(Base(1).foo, type(Base("x")).__name__)


class T(tuple):
    def __init__(self, seq, newarg=None):
        self.newarg = newarg


class B(bytearray):
    def __init__(me, newarg=1, *args, **kwargs):
        bytearray.__init__(me, *args, **kwargs)


print(T([1, 2], newarg=3).newarg, B(4, source=b"abcd"))
array = bytearray(b"xyz")
array.__init__(b"q")
print(array, bytearray("a\xe9", "latin-1"))
