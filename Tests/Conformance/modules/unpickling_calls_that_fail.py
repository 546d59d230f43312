# A call within a pickle raises, or the pickle has no right arguments for one; an unpickler can go on behind it.
import io
import pickle


class Thing:
    pass


class Failing:
    def __reduce__(self):
        return fail, (3,)


class Guarded:
    __slots__ = ("a",)

    def __setattr__(self, name, value):
        if value == 2:
            raise ValueError("not 2")
        object.__setattr__(self, name, value)


def fail(number):
    raise ValueError(f"no {number}")


reader = pickle.Unpickler(io.BytesIO(pickle.dumps(Failing()) + pickle.dumps(7)))
for _ in range(2):
    try:
        print(reader.load())
    except Exception as error:
        print(type(error).__name__, error)
begin = b"\x80\x04c__main__\nThing\n)\x81"
guarded = b"\x80\x04c__main__\nGuarded\n)\x81"
for data in (
        b"\x80\x04N)R.", b"\x80\x04)NR.", b"\x80\x04N)\x81.", b"\x80\x04Nb.", b"\x80\x04K\x01}b.", b"R.",
        b"\x80\x04(K\x01\x91.", b"\x80\x04\x8f(K\x01K\x02\x90.", b"\x80\x04\x8f(]\x90.", b"\x80\x04(]\x91.",
        b"\x80\x04](K\x01\x90.", begin + b"N\x85b.", begin + b"K\x05b.", begin + b"N}K\x01K\x02s\x86b.",
        begin + b"N}\x8c\x01wK\x02s\x86b.", begin + b"}K\x01K\x02sb.", begin + b"}\x8c\x01vK\x02sb.",
        guarded + b"N}\x8c\x01aK\x01s\x86b.", guarded + b"N}\x8c\x01aK\x02s\x86b.", guarded + b"N}\x8c\x01bK\x01s\x86b.",
        b"\x80\x04c__main__\nThing\nK\x01\x81.", b"\x80\x04c__main__\nThing\n(K\x01t\x81."):
    try:
        made = pickle.loads(data)
        print(type(made).__name__, getattr(made, "__dict__", made if type(made) is not Guarded else made.a))
    except Exception as error:
        print(type(error).__name__, error)
