import re
import types


def show(value):
    print(type(value).__name__, value.__name__, value.__qualname__, re.sub("0x[0-9a-f]+", "0x", repr(value)))


for value in (
        [].append, (1).__add__, object().__str__, type.__call__, int.__call__, int.from_bytes, list.append, int.__add__,
        int.__dict__["from_bytes"], dict.__dict__["fromkeys"], str.maketrans, object.__init_subclass__):
    show(value)
print(isinstance((1).__add__, types.MethodWrapperType), isinstance([].append, types.MethodWrapperType))
raw = dict.__dict__["fromkeys"]
print(isinstance(raw, types.ClassMethodDescriptorType), isinstance(list.append, types.ClassMethodDescriptorType))
print(raw.__objclass__, raw.__get__(None, dict)("ab"), raw(dict, "c"), raw.__get__({})("d"))
for wrong in (lambda: raw([1]), lambda: raw.__get__(None, int), lambda: raw()):
    try:
        wrong()
    except TypeError as error:
        print(error)
