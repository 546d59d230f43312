extension BundledModules {
  /// The module `operator`.
  static let operator_: StaticString = #"""
    '''The operators as functions.'''
    from _operator import attrgetter, itemgetter
    from builtins import abs as _abs


    def not_(a, /):
        return not a


    def truth(a, /):
        return bool(a)


    def abs(a, /):
        return _abs(a)


    def inv(a, /):
        return ~a


    def invert(a, /):
        return ~a


    def neg(a, /):
        return -a


    def pos(a, /):
        return +a


    def index(a, /):
        return a.__index__()


    def lt(a, b, /):
        return a < b


    def le(a, b, /):
        return a <= b


    def eq(a, b, /):
        return a == b


    def ne(a, b, /):
        return a != b


    def ge(a, b, /):
        return a >= b


    def gt(a, b, /):
        return a > b


    def is_(a, b, /):
        return a is b


    def is_not(a, b, /):
        return a is not b


    def add(a, b, /):
        return a + b


    def and_(a, b, /):
        return a & b


    def floordiv(a, b, /):
        return a // b


    def lshift(a, b, /):
        return a << b


    def mod(a, b, /):
        return a % b


    def mul(a, b, /):
        return a * b


    def matmul(a, b, /):
        return a @ b


    def or_(a, b, /):
        return a | b


    def pow(a, b, /):
        return a ** b


    def rshift(a, b, /):
        return a >> b


    def sub(a, b, /):
        return a - b


    def truediv(a, b, /):
        return a / b


    def xor(a, b, /):
        return a ^ b


    def concat(a, b, /):
        return a + b


    def contains(a, b, /):
        return b in a


    def getitem(a, b, /):
        return a[b]


    def iadd(a, b, /):
        a += b
        return a


    def iand(a, b, /):
        a &= b
        return a


    def iconcat(a, b, /):
        a += b
        return a


    def ifloordiv(a, b, /):
        a //= b
        return a


    def ilshift(a, b, /):
        a <<= b
        return a


    def imod(a, b, /):
        a %= b
        return a


    def imul(a, b, /):
        a *= b
        return a


    def imatmul(a, b, /):
        a @= b
        return a


    def ior(a, b, /):
        a |= b
        return a


    def ipow(a, b, /):
        a **= b
        return a


    def irshift(a, b, /):
        a >>= b
        return a


    def isub(a, b, /):
        a -= b
        return a


    def itruediv(a, b, /):
        a /= b
        return a


    def ixor(a, b, /):
        a ^= b
        return a


    def setitem(a, b, c, /):
        a[b] = c


    def delitem(a, b, /):
        del a[b]


    def countOf(a, b, /):
        return sum(1 for item in a if item is b or item == b)


    def indexOf(a, b, /):
        for place, item in enumerate(a):
            if item is b or item == b:
                return place
        raise ValueError("sequence.index(x): x not in sequence")


    def length_hint(obj, default=0, /):
        try:
            return len(obj)
        except TypeError:
            hint = getattr(type(obj), "__length_hint__", None)
            return default if hint is None else hint(obj)


    def call(obj, /, *args, **kwargs):
        return obj(*args, **kwargs)


    class methodcaller:
        '''A function that calls a method.'''

        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError("method name must be a string")
            self._name, self._args, self._kwargs = name, args, kwargs

        def __call__(self, obj, /):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            parts = [repr(self._name)] + [repr(value) for value in self._args]
            parts += [f"{name}={value!r}" for name, value in self._kwargs.items()]
            return f"operator.methodcaller({', '.join(parts)})"


    __not__ = not_
    __abs__ = abs
    __inv__ = inv
    __invert__ = invert
    __neg__ = neg
    __pos__ = pos
    __index__ = index
    __lt__ = lt
    __le__ = le
    __eq__ = eq
    __ne__ = ne
    __ge__ = ge
    __gt__ = gt
    __add__ = add
    __and__ = and_
    __floordiv__ = floordiv
    __lshift__ = lshift
    __mod__ = mod
    __mul__ = mul
    __matmul__ = matmul
    __or__ = or_
    __pow__ = pow
    __rshift__ = rshift
    __sub__ = sub
    __truediv__ = truediv
    __xor__ = xor
    __concat__ = concat
    __contains__ = contains
    __getitem__ = getitem
    __setitem__ = setitem
    __delitem__ = delitem
    __iadd__ = iadd
    __iand__ = iand
    __iconcat__ = iconcat
    __ifloordiv__ = ifloordiv
    __ilshift__ = ilshift
    __imod__ = imod
    __imul__ = imul
    __imatmul__ = imatmul
    __ior__ = ior
    __ipow__ = ipow
    __irshift__ = irshift
    __isub__ = isub
    __itruediv__ = itruediv
    __ixor__ = ixor
    __call__ = call
    """#
}
