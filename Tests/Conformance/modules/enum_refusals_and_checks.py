# What enumerations refuse, what verify finds, and flags without a name.
import functools
import warnings
import enum
from enum import *


def attempt(function):
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = function()
        print(function.__name__, result, [str(warning.message) for warning in caught])
    except Exception as error:
        print(function.__name__, type(error).__name__, error, "|", repr(error.__cause__), repr(error.__context__))


def gap():
    @verify(CONTINUOUS)
    class M(Enum):
        A = 1; B = 4; C = 9


def gap_of_flags():
    @verify(CONTINUOUS)
    class M(IntFlag):
        A = 1; B = 2; C = 8


def unnamed_flags():
    @verify(NAMED_FLAGS)
    class M(Flag):
        A = 1; B = 2; C = 12; D = 48


def unnamed_flag():
    @verify(NAMED_FLAGS)
    class M(Flag):
        A = 1; B = 2; C = 6


def two_data_types():
    class M(float, int, Enum):
        A = 1


def new_calls_super():
    class C(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)
        X = 1


def data_type_last():
    class W(Enum, str):
        A = "a"


def aliases():
    @unique
    class U(Enum):
        A = 1; B = 1; C = 1


def verified_aliases():
    @verify(UNIQUE)
    class U(Enum):
        A = 1; B = 1


def call_with_names():
    class C(Enum):
        R = 1
    return C("Foo", ("a", "b"))


def wrong_order():
    class C(Enum):
        _order_ = "A B C"
        A = 1; B = 2


def unknown_value():
    class C(IntEnum):
        A = 1
    return C("x")


def missing_returns_another():
    class C(Enum):
        A = 1
        @classmethod
        def _missing_(cls, value):
            return 5
    C(3)


def missing_fails():
    class C(Enum):
        A = 1
        @classmethod
        def _missing_(cls, value):
            raise ZeroDivisionError("no")
    C(3)


def generate_after_auto():
    class X(Enum):
        r = auto()
        def _generate_next_value_(*a):
            return 1


def invalid_name():
    class X(Enum):
        mro = 1


def reserved_name():
    class X(Enum):
        _foo_ = 1


def twice():
    class X(Enum):
        a = 1
        a = 2


def method_then_member():
    class X(Enum):
        a = 2
        def a(self): pass


def ignored():
    class X(Enum):
        _ignore_ = "a b"
        a = 1; b = 2; c = 3
    return list(X), hasattr(X, "a")


def ignored_too_late():
    class X(Enum):
        a = 1
        _ignore_ = "a"


def autos_in_a_tuple():
    class X(Enum):
        a = auto(), auto()
        b = auto()
    return list(X)


def auto_after_text():
    class X(Enum):
        red = "red"
        blue = auto()
    return list(X)


def nested_class():
    class X(Enum):
        class In: pass
        def f(self): pass
        partial = functools.partial(int)
        kept = nonmember(3)
        made = member(len)
    return [one.name for one in X], X.kept


def new_of_class():
    class X(int, Enum):
        def __new__(cls, value):
            return int.__new__(cls, value)
        a = 1
    return X.a.value, X.__new__ is Enum.__new__, X._use_args_, X._member_type_


def set_member():
    class X(Enum):
        a = 1
    X.a = 3


def delete_member():
    class X(Enum):
        a = 1
    del X.a


def set_value():
    class X(Enum):
        a = 1
    X.a.value = 3


def subclass_of_members():
    class X(Enum):
        a = 1
    class Y(X): pass


def lookup_without_members():
    return Enum(5)


def text_of_bytes():
    class S(StrEnum):
        a = b"x", "utf-8", "strict"
    return S.a


def text_arguments():
    class S(StrEnum):
        a = b"x", 5


def not_in():
    class X(Enum):
        a = 1
    return X.a in X, 3 in X


for function in [value for value in globals().values() if type(value) is type(attempt)][1:]:
    if function.__module__ == "__main__":
        attempt(function)


class Per(Flag):
    R = 4; W = 2; X = 1; RW = 6


class K(IntFlag):
    A = 1; C = 4


class Conform(Flag, boundary=CONFORM):
    A = 1; C = 4


class Keep(Flag, boundary=KEEP):
    A = 1; C = 4


class Eject(Flag, boundary=EJECT):
    A = 1; C = 4


print(list(Per), Per._member_names_, ~Per.R, Per(0), Per.RW, list(Per.RW), len(Per.RW), Per.R in Per.RW, Per.RW in Per.R)
print(K(2), repr(K(7)), repr(K(-1)), repr(K(8)), ~K.A, K(5) | K(2), repr(K(0)), (K.A | K.C) in K, K.A in K)
print(repr(Conform(7)), repr(~Conform.A), repr(Keep(7)), repr(Keep(2)), repr(~Keep.A), Keep(10), repr(Eject(7)), repr(~Eject.A))
for value in (8, -9, 16):
    try:
        Per(value)
    except ValueError as error:
        print(error)
print(enum.show_flag_values(22), dir(Per), EnumCheck.UNIQUE, FlagBoundary("keep"))
