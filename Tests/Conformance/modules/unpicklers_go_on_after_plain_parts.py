# What an Unpickler remembers is the same wherever plain parts are read at once.
import io
import pickle
import pickletools


class Found(pickle.Unpickler):
    def find_class(self, module, name):
        print("found", module, name)
        return super().find_class(module, name)

    def persistent_load(self, name):
        return "persistent", name


class Named(pickle.Pickler):
    def persistent_id(self, value):
        return "id" if type(value) is int and value == 5 else None


class Extended(list):
    def extend(self, values):
        print("extended by", values)
        super().extend(values)


class Kept(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


shared = ["shared", {"a": 1}]
value = [shared, {1, 2}, shared, 5, Extended([1, 2, shared]), Kept(a=shared), complex(1, 2), (shared, frozenset([5])), "end"]
for protocol in range(6):
    file = io.BytesIO()
    pickler = Named(file, protocol)
    try:
        pickler.dump(value)
        pickler.dump([shared, value[4]])
    except pickle.PicklingError as error:
        print(error)
        continue
    file.seek(0)
    unpickler = Found(file)
    first = unpickler.load()
    print(first)
    print(first[0] is first[2], first[4][2] is first[0], first[5]["a"] is first[0], first[7][0] is first[0])
    if protocol:
        second = unpickler.load()
        print(second, second[0] is first[0], second[1] is first[4])
    print(file.read())

file = io.BytesIO(pickle.dumps([1, {2}], 4) + pickle.dumps("next", 2) + b"rest")
print(pickle.load(file), pickle.load(file), file.read())
for data in (
        # Numbers out of order, then memoised ones.
        b"\x80\x04]q\x05]\x94h\x05h\x01\x87.", b"\x80\x02]q\x01]q\x00}h\x00h\x01h\x00t.", b"\x80\x04(]q\x07\x8f]\x94h\x07h\x01t.",
        b"\x80\x04(]r\x00\x00\x01\x00]q\x00j\x00\x00\x01\x00t.", b"\x80\x04(K\x01q\x01}\x8f\x90h\x01.",
        b"\x80\x04\x8fK\x01K\x02\x86\x94.", b"\x80\x04(\x8f(K\x01K\x02\x90h\x00t.", b"\x80\x04\x8f(]\x90.",
        b"\x80\x04K\x01\x80\x02\x8c\x08builtins\x8c\x04list\x93.", b"\x80\x02c__builtin__\nxrange\n.", b"(lp0\nI1\naI2\na.",
        b"\x80\x04(\x8f0]K\x01a.", b"\x80\x04\x8f1.", b"\x80\x04]2\x86.", b"\x80\x04\x8f(K\x01.", b"\x80\x04}\x8fNs.",
        b"\x80\x04}(K\x01K\x02\x8fNu.", b"\x80\x04\x8f\x8c\x03ab.", b"\x80\x04\x8fX\xff\xff\xff\xffab.", b"\x80\x04\x8f", b"\x80\x05",
        b"\x80", b"\x80\x06N.", b"\x80\x04(\x8f\x8e\x02\x00\x00\x00\x00\x00\x00\x00ab\x8d\x01\x00\x00\x00\x00\x00\x00\x00ct."):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)
