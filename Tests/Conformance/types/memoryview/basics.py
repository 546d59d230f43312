m = memoryview(bytearray(b"abc"))
m[0] = 120
print(m[1:].tobytes(), m.tolist(), len(m), m.nbytes, m.readonly)
