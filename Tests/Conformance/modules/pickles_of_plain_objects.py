# Pickles of numbers, texts and containers have the same bytes as CPython's, and are read back as they were.
import hashlib
import pickle
import random

R = random.Random(3)


def value(depth):
    kind = R.randrange(16 if depth < 4 else 9)
    match kind:
        case 0: return None
        case 1: return R.random() < .5
        case 2: return R.randrange(300)
        case 3: return R.choice([-1, 255, 256, 65535, 65536, -(1 << 31), (1 << 31) - 1, 1 << 31, -(1 << 31) - 1,
                                 (1 << 39) - 1, 1 << 39, -(1 << 39), -(1 << 39) - 1, (1 << 63) - 1, -(1 << 63), 1 << 63, 10 ** 30])
        case 4: return R.choice([0.0, -0.0, 1.5, float("inf"), 1e300, R.random()])
        case 5: return "text %d" % R.randrange(1000)
        case 6: return R.choice(["", "\xe9\u20ac", "\U0001f600", "\ud800", "x" * 255 + str(depth), "y" * 256 + str(depth)])
        case 7: return b"bytes %d" % R.randrange(1000)
        case 8: return bytes(R.randrange(300))
        case 9 | 10: return [value(depth + 1) for _ in range(R.randrange(6))]
        case 11: return tuple([value(depth + 1) for _ in range(R.randrange(6))])
        case 12 | 13: return {R.choice([i, "key %d" % i, (i, "t")]): value(depth + 1) for i in range(R.randrange(5))}
        case 14: return {R.randrange(100)}
        case 15: return [1j, bytearray(b"x"), frozenset([1]), range(3), ...][R.randrange(5)]


for number in range(40):
    original = value(0)
    for protocol in (None, 0, 2, 4, 5):
        data = pickle.dumps(original, protocol)
        back = pickle.loads(data)
        print(number, protocol, len(data), hashlib.md5(data).hexdigest()[:8], repr(back) == repr(original))

shared = ["shared"]
for original in (
        [shared, shared, (shared,)], [list(range(1000))], list(range(1001)), {i: i for i in range(1000)},
        {i: str(i) for i in range(2500)}, ["text number %d" % i for i in range(9000)], ["z" * 70000, 1], [b"z" * 65536, 1],
        [[]] * 3, (), ((),), [()], {}, {"a": {}}, tuple(range(4)), [tuple(range(3)) for _ in range(300)]):
    data = pickle.dumps(original)
    print(len(data), hashlib.md5(data).hexdigest()[:8], pickle.loads(data) == original)
loop = []
loop.append((loop, {"loop": loop}))
data = pickle.dumps(loop)
back = pickle.loads(data)
print(data, back[0][0] is back, back[0][1]["loop"] is back)
inner = {}
pair = (inner, 1)
inner["pair"] = pair
print(pickle.dumps(pair))
nested = []
for _ in range(250):
    nested = [nested]
print(len(pickle.dumps(nested)), pickle.loads(pickle.dumps(nested)) == nested)
for data in (b"", b"\x80\x04", b"\x80\x04.", b"\x80\x04N", b"\x80\x04e.", b"\x80\x04(.", b"\x80\x04(N.", b"\x80\x04]a.",
             b"\x80\x04NNa.", b"\x80\x04h\x00.", b"\x80\x04\x8c\x05ab.", b"\x80\x04\x8c\x02\xff\xfe.",
             b"\x80\x04}(]Nu.", b"\x80\x04}(Nu.", b"\x80\x09N.", b"\x80\x04\x95\xff\x00\x00\x00\x00\x00\x00\x00N.",
             b"\x80\x04(\x85.", b"\x80\x04K\x01K\x02\x86.rest", b"\x80\x04K\x01q\x05h\x05\x86.", b"\x80\x04M\x01.",
             b"\x80\x04\x8a\x00.", b"\x80\x04\x8a\x02\xff\xff.", b"\x80\x04\x8a\x09\xff\xff\xff\xff\xff\xff\xff\xff\x00."):
    try:
        print(data, pickle.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)
