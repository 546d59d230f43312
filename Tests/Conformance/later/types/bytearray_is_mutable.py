a = bytearray(b"abc")
a[0] = 120
a.append(33)
a.extend(b"yz")
del a[1:3]
print(a, bytes(a), len(a), a == b"x!yz", a.pop())
