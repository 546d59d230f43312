import abc, enum, numbers, collections.abc, typing
class A: pass
class B(A): pass
class Claims:
    @property
    def __class__(self): return A
class Proxy:
    def __init__(self, o): object.__setattr__(self, "o", o)
    def __getattribute__(self, n): return getattr(object.__getattribute__(self, "o"), n)
class Meta(type):
    def __instancecheck__(cls, o): print("asked", cls.__name__); return True
class Asked(metaclass=Meta): pass
class L(list): pass
class I(int): pass
class CL(list):
    __class__ = str
values = [A(), B(), Claims(), Proxy(A()), Proxy(1), L(), I(3), CL(), 1, True, "x", None, 1.5, [], (), {}, ValueError(), A, type, len]
for v in values:
    row = []
    for c in (A, B, int, str, list, object, type, Exception, (int, str), (A, (B, list)), (), int | str, (int | str, float), numbers.Number, collections.abc.Sized):
        row.append(isinstance(v, c))
    print("".join("01"[x] for x in row))
print(isinstance(1, Asked), isinstance(Asked(), Asked), isinstance("a", (int, Asked)), isinstance(1, (int, Asked)))
for bad in (5, (int, 5), (5, int), (str, 5), typing.List[int], "int"):
    try: print(isinstance(1, bad))
    except TypeError as e: print(e)
class C: pass
c = C()
print(isinstance(c, A)); C.__class__ = property(lambda self: A)
print(isinstance(c, A), isinstance(c, C)); del C.__class__
print(isinstance(c, A))
c.__class__ = B
print(isinstance(c, A), isinstance(c, C))
