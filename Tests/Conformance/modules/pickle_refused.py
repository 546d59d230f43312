# What pickle refuses, by the data and by the objects.
import copyreg
import pickle
import re


def attempt(call, *args, **kwargs):
    try:
        text = repr(call(*args, **kwargs))
    except Exception as error:
        text = f"{type(error).__module__}.{type(error).__name__}: {error}"
    print(re.sub(r"0x[0-9a-f]+", "0x…", text))


def outer():
    def inner(): pass
    return inner


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


class Other:
    pass


attempt(pickle.dumps, outer())
attempt(pickle.dumps, lambda: 0)
attempt(pickle.dumps, outer().__get__(1))
for value in (1, (), (1,), (1, 2), (outer, 2), (outer, (), 1, 2), (outer, (), 1, iter([]), 2),
              (outer, (), 1, iter([]), iter([]), 3), (outer, (), 1, 2, 3, 4, 5), "nosuch", "Other", "outer.<locals>.x",
              (copyreg.__newobj__, ()), (copyreg.__newobj__, (1,)), (copyreg.__newobj__, (int,)),
              (copyreg.__newobj__, (Other,)), (copyreg.__newobj_ex__, (1,)), (copyreg.__newobj_ex__, (1, 2, 3)),
              (copyreg.__newobj_ex__, (int, 2, 3)), (copyreg.__newobj_ex__, (int, (), 3))):
    for protocol in (1, 4):
        attempt(pickle.dumps, Reduced(value), protocol)

for data in (
        b"", b"\x80\x09.", b"(", b".", b"(.", b"a", b"(a", b"]a.", b"h\x00.", b"g5\n.", b"S abc\n.", b"Iabc\n.",
        b"\xff", b"K", b"\x80", b"\x82\x00.", b"\x82\x05.", b"Pabc\n.", b"NQ.", b"c__main__\nzz\n.",
        b"cnosuchmod\nzz\n.", b"NN\x93.", b"N)\x81.", b"cbuiltins\nint\nN\x81.", b"N)}\x92.", b"NR.", b"NNR.",
        b"cbuiltins\nint\nNR.", b"NNb.", b"\x8b\xff\xff\xff\xff.", b"T\xff\xff\xff\xff.", b"p-1\nN.", b"Np-1\n.",
        b"\x97.", b"N\x98.", b"t.", b"\x95\x05\0\0\0\0\0\0\0N.", b"\x8e\xff\xff\xff\xff\xff\xff\xff\xff.", b"I00\n.",
        b"I0x10\n.", b"L5L\n.", b"F1.5\n.", b"Fx\n.", b"Lx\n.", b"c__main__\nOther\n)\x81}(K\x01K\x02ub.", b"\x85.", b"2.",
        b"0.", b"Vab\\u1234\n.", b"(K\x01d.", b"(K\x01K\x02d.", b"]K\x01u.", b"](K\x01u.", b"(e.", b"((l.", b"I\n.", b"G12",
        b"N(N(0.", b"N01", b"Ng\n.", b"1.", b"p", b"Np\n.", b"Npx\n.", b"i", b"(io\n", b"(o.", b"(c__main__\nOther\no.",
        b"(K\x01i__main__\nOther\n.", b"S'ab\\x41\\n'\n.", b'S"q"\n.', b"S''\n.", b"S'\n.", b"U\x02\xe9a.", b"\x8c\x02\xff\xff.",
        b"c__main__\nOther\n)\x81N(K\x01K\x02d\x86b.", b"c__main__\nOther\n)\x81NK\x05\x86b.", b"N}\x90.", b"N(K\x01\x90.",
        b"(N\x91.", b"N\x94h\x00\x86.", b"\x94.", b"I01\n.", b"I001\n.", b"L1e5\n.", b"M\x01\x02J\xff\xff\xff\xff\x86.", b"(lp0\nI1\na."):
    attempt(pickle.loads, data)

attempt(pickle.loads, "text")
attempt(pickle.loads, None)
attempt(pickle.dumps, 1, 9)
attempt(pickle.dumps, 1, "x")
attempt(pickle.dumps, 1, -1)
attempt(pickle.dump, 1, 1)
attempt(pickle.load, 1)
attempt(pickle.dumps, 1, 4, buffer_callback=print)
attempt(pickle.loads, b"U\x02\xe9a.", encoding="latin-1")
attempt(pickle.loads, b"U\x02\xe9a.", encoding="bytes")
attempt(pickle.loads, b"U\x02\xe9a.", errors="replace")
