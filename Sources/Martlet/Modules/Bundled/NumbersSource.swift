extension BundledModules {
  /// The module `numbers`.
  static let numbers: StaticString = #"""
    '''The abstract classes of numbers: what each has to define, and what follows from that.'''
    from abc import ABCMeta, update_abstractmethods

    __all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


    def _unary():
        def method(self):
            raise NotImplementedError
        return method


    def _binary():
        def method(self, other):
            raise NotImplementedError
        return method


    def _with_option():
        def method(self, value=None, option=None):
            raise NotImplementedError
        return method


    def _requires(make, names):
        '''Give a class abstract methods, or with a trailing colon in their name abstract properties.'''
        def decorate(cls):
            for name in names.split():
                function = make()
                function.__name__ = name.rstrip(":")
                function.__qualname__ = f"{cls.__name__}.{function.__name__}"
                function.__isabstractmethod__ = True
                setattr(cls, function.__name__, property(function) if name.endswith(":") else function)
            return update_abstractmethods(cls)
        return decorate


    class Number(metaclass=ABCMeta):
        '''Any number.'''
        __slots__ = ()
        __hash__ = None


    @_requires(_unary, "real: imag: conjugate __complex__ __abs__ __neg__ __pos__")
    @_requires(_binary, "__eq__ __add__ __radd__ __mul__ __rmul__ __truediv__ __rtruediv__ __pow__ __rpow__")
    class Complex(Number):
        '''Numbers with the arithmetic of complex.'''
        __slots__ = ()

        def __sub__(self, other):
            return self + (-other)

        def __rsub__(self, other):
            return (-self) + other

        def __bool__(self):
            return not self == 0


    @_requires(_unary, "__float__ __trunc__ __floor__ __ceil__")
    @_requires(_binary, "__floordiv__ __rfloordiv__ __mod__ __rmod__ __lt__ __le__")
    @_requires(_with_option, "__round__")
    class Real(Complex):
        '''Numbers with the arithmetic of float.'''
        __slots__ = ()

        real = property(lambda self: +self)
        imag = property(lambda self: 0)

        def conjugate(self):
            return self.real

        def __complex__(self):
            return complex(float(self), 0.0)

        def __divmod__(self, other):
            quotient = self // other
            return quotient, self % other

        def __rdivmod__(self, other):
            quotient = other // self
            return quotient, other % self


    @_requires(_unary, "numerator: denominator:")
    class Rational(Real):
        '''Numbers with a numerator and a denominator.'''
        __slots__ = ()

        def __float__(self):
            above, below = int(self.numerator), int(self.denominator)
            return above / below


    @_requires(_unary, "__int__ __invert__")
    @_requires(_binary, "__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__")
    @_requires(_with_option, "__pow__")
    class Integral(Rational):
        '''Numbers with the arithmetic of int.'''
        __slots__ = ()

        numerator = property(lambda self: +self)
        denominator = property(lambda self: 1)

        def __float__(self):
            return float(self.__int__())

        def __index__(self):
            return self.__int__()


    for _abstract, _concrete in (Complex, complex), (Real, float), (Integral, int):
        _abstract.register(_concrete)
    """#
}
