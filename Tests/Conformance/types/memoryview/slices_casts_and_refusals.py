def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


array = bytearray(b"hello world!")
m = memoryview(array)
print(len(m), m[0], m[-1], m[1:4].tobytes(), m[::2].tobytes(), m[::-1].tolist(), m[3:3].tolist())
print(m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.suboffsets, m.readonly, m.obj is array)
print(m[::3].strides, m[::3].contiguous, m[1:].c_contiguous, m[::-1][::-1].f_contiguous)
m[0] = 72
m[6:8] = b"WO"
m[::4] = bytearray(b"abc")
print(array, list(m[:3]), 101 in m, bytes(m[6:]), bytearray(m[:5]), m.hex("-"), m[:4].hex())
print(m == array, m[:5] == b"", m != array, m[1:3] == memoryview(array)[1:3], m == 5, memoryview(b"a") == memoryview(b"b"))
print(hash(memoryview(b"abc")) == hash(b"abc"), hash(memoryview(b"xabc")[1:]) == hash(b"abc"))
for code in "bBhHiIlLqQnNfd?c":
    view = memoryview(bytes(range(250, 256)) + bytes(10)).cast(code)
    print(code, view.itemsize, len(view), view.tolist()[:2], view.tobytes() == view.obj, view.shape)
w = memoryview(bytearray(8)).cast("i")
w[1] = -2
print(w.tolist(), w.cast("B").tolist(), bytes(w), w[::-1].tolist())
print(b"".join([memoryview(b"ab"), b"c"]), b"ab" + memoryview(b"c"), b"b" in memoryview(b"abc").tobytes(), b"abc".find(memoryview(b"c")))
print(int(memoryview(b"123")[1:3]), float(memoryview(b"1.5")), b"a,b".split(memoryview(b",")), str(memoryview(b"xy"), "ascii"))
print(b"abc".startswith(memoryview(b"ab").tobytes()), int.from_bytes(memoryview(b"\x01\x02"), "big"))

attempt(lambda: memoryview("text"))
attempt(lambda: memoryview())
attempt(lambda: m[100])
attempt(lambda: m["a"])
attempt(lambda: m.__setitem__(0, 256))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: m.__setitem__(slice(0, 2), b"abc"))
attempt(lambda: m.__setitem__(slice(0, 2), 5))
attempt(lambda: m.__delitem__(0))
attempt(lambda: memoryview(b"a").__setitem__(0, 1))
attempt(lambda: hash(m))
attempt(lambda: hash(memoryview(b"abcd").cast("i")))
attempt(lambda: m[::2].cast("b"))
attempt(lambda: m.cast("z"))
attempt(lambda: m[:3].cast("i"))
attempt(lambda: w.cast("h"))
attempt(lambda: m < m)
attempt(lambda: w.__setitem__(0, 2**31))
attempt(lambda: array.append(1))
attempt(lambda: array.__delitem__(slice(0, 2)))
attempt(lambda: array.extend(b"x"))
array[0:2] = b"zz"
m.release()
attempt(lambda: m[0])
attempt(lambda: len(m))
attempt(lambda: m.tobytes())
print(repr(m).startswith("<released memory at 0x"), m == m)
with memoryview(array) as v:
    attempt(lambda: array.clear())
    print(repr(v).startswith("<memory at 0x"))
attempt(lambda: v.nbytes)
w.release()
array.append(1)
del array[0]
print(array)


def shown():
    return bytes(memoryview(array)[1:3])


print(shown())
array += b"end"
print(array, isinstance(v, memoryview), memoryview(b"ab").toreadonly().readonly)
