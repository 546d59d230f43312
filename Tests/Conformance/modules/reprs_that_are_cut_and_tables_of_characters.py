"""reprlib.Repr's methods, and maketrans of every kind."""
import array
import builtins
import collections
import reprlib
import textwrap


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


short = reprlib.Repr()
short.maxlist = short.maxfrozenset = 2
print(short.repr_array(array.array("i", range(9)), 3), short.repr(array.array("d")), short.repr_frozenset(frozenset(range(5)), 3), short.repr(frozenset()), short.repr_set(set(), 2),
      short.repr_deque(collections.deque(range(9)), 1), short.repr_dict({1: [2, [3]]}, 1), short.repr_str("x" * 50, 1), short.repr_int(10 ** 60, 1), short.repr_instance(object, 1),
      short.repr1([1], 0), short.repr_tuple((1,), 2), short.repr_list([[[]]], 1))
print(textwrap.TextWrapper.unicode_whitespace_trans)
print(Ellipsis, builtins.Ellipsis is ..., str.maketrans("ab", "xy", "z"), bytes.maketrans(b"ab", b"xy")[96:100], bytearray.maketrans(b"a", b"z")[97], outcome(bytes.maketrans, b"a", b""),
      outcome(str.maketrans, "a", "bc"), outcome(str.maketrans, {"ab": 1}), outcome(str.maketrans, 5), outcome(bytes.maketrans, "a", "b"), collections.UserString.maketrans("a", "b"),
      str.maketrans({"a": None, 98: "x"}), outcome(str.maketrans, "a", "b", 5), outcome(str.maketrans))
