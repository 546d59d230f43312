import struct, random, math
for f,v in [('q',1<<63),('Q',-1),('Q',1<<64),('l',1<<63),('<l',1<<31),('L',-1),('i',1<<40),('b',200),('n',1<<63),('N',-1),('>q',1<<63),('<Q',-1),('>Q',-1),('>Q',1<<70),('P',-1),('<H',70000), ('i','a'),('i',1.5),('f','a'),('f',1e300),('<f',1e300),('e',1e10),('s','a'),('c',b'ab'),('z',1),('3',1),('ii',1),(5,1)]:
    try: print(f, struct.pack(f,v))
    except Exception as e: print(f, type(e), e)
print(struct.pack("<bBhHiIlLqQ?c4s5pfde", 1,2,3,4,5,6,7,8,9,10,True,b'x',b'abcdef',b'pascal',1.5,-2.25,0.1))
print(struct.calcsize("bhilq"), struct.calcsize("=bhilq"), struct.calcsize("c0i"), struct.calcsize("x2xq"), struct.calcsize("ibn0q"))
print(struct.unpack(">Hxh2sd", struct.pack(">Hxh2sd", 1, -2, b'q', math.pi)), struct.unpack_from("<i", b"abcdefgh", 2), list(struct.iter_unpack("<hb", bytes(range(9)))))
b = bytearray(8); struct.pack_into(">I", b, 2, 0xdeadbeef); print(b)
s = struct.Struct("<3i"); print(s.size, s.format, s.pack(1,2,3), s.unpack(s.pack(1,2,3)))
for g in (lambda: struct.unpack("i", b"abc"), lambda: struct.unpack_from("i", b"abc", 1), lambda: struct.pack_into("i", bytearray(3), 0, 1), lambda: list(struct.iter_unpack("i", b"abc")), lambda:struct.unpack('i',5), lambda:struct.unpack_from('i', b'abcdef', -3), lambda: struct.pack_into('i', b'abcd', 0, 1)):
    try: print(g())
    except Exception as e: print(type(e), e)
R=random.Random(1)
for _ in range(200):
    x = R.uniform(-1,1)*10**R.randrange(-9,5)
    print(struct.pack("<e",x).hex() if abs(x)<65000 else '', struct.pack("<f",x).hex(), struct.unpack("<e", R.randbytes(2)), struct.unpack("<f", R.randbytes(4)))
