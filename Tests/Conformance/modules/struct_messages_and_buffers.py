import struct
from struct import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class B(bytes): pass
class I:
    def __init__(s, v): s.v = v
    def __index__(s): return s.v
class F:
    def __float__(s): return 2.5
class T:
    def __bool__(s): raise RuntimeError('no')
t(lambda: pack()); t(lambda: pack_into()); t(lambda: pack_into('i')); t(lambda: pack_into('i', bytearray(4))); t(lambda: pack_into('i', bytearray(4), 'x', 1)); t(lambda: pack_into('i', bytearray(4), 0))
t(lambda: unpack()); t(lambda: unpack('i')); t(lambda: unpack_from('i')); t(lambda: calcsize()); t(lambda: iter_unpack('i')); t(lambda: pack('i', x=1)); t(lambda: calcsize(5)); t(lambda: calcsize(None)); t(lambda: unpack('i', b'1234', 3)); t(lambda: unpack_from('i', b'1234', 3, 3)); t(lambda: unpack_from('i', buffer=b'1234', offset=0));
t(lambda: Struct()); t(lambda: Struct(5)); t(lambda: Struct('z')); t(lambda: Struct('\xe9')); t(lambda: calcsize('\xe9')); t(lambda: Struct(b'\xe9')); t(lambda: Struct(b'i').format); t(lambda: Struct(format='i').size); t(lambda: Struct('i').pack_into()); t(lambda: Struct('i').pack_into(bytearray(5))); t(lambda: Struct('i').pack()); t(lambda: Struct('i').pack(1,2)); t(lambda: Struct('2i').pack_into(bytearray(8), 0, 1)); t(lambda: Struct('i').unpack_from()); t(lambda: Struct('i').unpack()); 
t(lambda: Struct(bytearray(b'i'))); t(lambda: calcsize(bytearray(b'i')));t(lambda: calcsize(memoryview(b'i')));t(lambda: calcsize(B(b'i')))
t(lambda: unpack('i', 'abcd')); t(lambda: unpack('i', None)); t(lambda: unpack_from('i', 'abcd')); t(lambda: list(iter_unpack('i', 'abcd'))); t(lambda: list(iter_unpack('', b''))); t(lambda: list(iter_unpack('i', b'abc')))
t(lambda: unpack('4s', bytearray(b'abcd'))); t(lambda: unpack('4s', memoryview(b'abcdef')[1:5])); t(lambda: unpack('3s', memoryview(b'abcdef')[::2]))
t(lambda: pack('i', I(5))); t(lambda: pack('i', I('x'))); t(lambda: pack('f', I(5))); t(lambda: pack('d', F())); t(lambda: pack('?', T())); t(lambda: pack('?', [])); t(lambda: pack('d', None)); t(lambda: pack('d', '1')); t(lambda: pack('d', b'1')); t(lambda: pack('d', 10**400)); t(lambda: pack('f', 10**400)); t(lambda: pack('e', 1e5)); t(lambda: pack('e', 'x')); t(lambda: pack('<f', 3.5e38)); t(lambda: pack('f', 3.5e38)); t(lambda: pack('d', 1j))
for c in 'bBhHiIlLqQnN?P':
    for o in ('', '<', '>') if c not in 'nNP' else ('',):
        for v in (-1, 0, 1, 127, 128, 255, 256, -129, 1<<31, (1<<31)-1, -(1<<31), -(1<<31)-1, 1<<32, (1<<63)-1, 1<<63, -(1<<63), -(1<<63)-1, (1<<64)-1, 1<<64, 1<<100, -(1<<100), True, 1.0, 'x', None):
            print(o + c, v, end=' '); t(lambda: pack(o + c, v))
t(lambda: pack('3s', 'abc')); t(lambda: pack('3p', 'abc')); t(lambda: pack('c', 'a')); t(lambda: pack('c', bytearray(b'a'))); t(lambda: pack('c', B(b'a'))); t(lambda: pack('3s', bytearray(b'abcd'))); t(lambda: pack('3s', memoryview(b'abc'))); t(lambda: pack('0s0p', b'abc', b'd')); t(lambda: pack('300p', b'a'*299)[:3]); t(lambda: unpack('3p', b'\xffab')); t(lambda: unpack('1p', b'\x05')); t(lambda: pack('s', b'')); t(lambda: pack('p', b'x'))
t(lambda: unpack('2?', b'\0\5')); t(lambda: unpack('c', b'a')); t(lambda: unpack('P', b'\xff'*8)); t(lambda: unpack('<Q', b'\xff'*8)); t(lambda: unpack('>q', b'\xff'*8)); t(lambda: unpack('>l', b'\x80\0\0\1'))
t(lambda: calcsize(' 2i 3c ')); t(lambda: calcsize('2 i')); t(lambda: calcsize('')); t(lambda: calcsize('@')); t(lambda: calcsize('<')); t(lambda: calcsize('i<')); t(lambda: calcsize('12')); t(lambda: calcsize('99999999999999999999i')); t(lambda: calcsize('9223372036854775807x')); t(lambda: calcsize('9223372036854775808x')); t(lambda: calcsize('4611686018427387904h'));t(lambda: calcsize('<n'));t(lambda: calcsize('=P')); t(lambda: calcsize('i\0')); t(lambda: calcsize('bx0q')); t(lambda: calcsize('bq')); t(lambda: calcsize('b2p3se')); t(lambda: calcsize('xxh'))
b = bytearray(b'0123456789')
pack_into('>h', b, -3, 258); t(lambda: b)
t(lambda: pack_into('h', b, -1, 1)); t(lambda: pack_into('h', b, -11, 1)); t(lambda: pack_into('h', b, 9, 1)); t(lambda: pack_into('h', b, 10**30, 1)); t(lambda: pack_into('h', 5, 0, 1)); t(lambda: pack_into('h', b'abc', 0, 1)); t(lambda: pack_into('h', memoryview(b'abc'), 0, 1)); t(lambda: pack_into('h', memoryview(b)[::2], 0, 1)); t(lambda: pack_into('hz', b, 0, 1)); t(lambda: pack_into('2h', b, 0, 1)); t(lambda: pack_into('2h', b, 0, 1, 'x')); t(lambda: b)
pack_into('hxh', b, 0, 1, 2); t(lambda: b)
pack_into('<h', memoryview(b)[4:], 1, 1); t(lambda: b)
t(lambda: unpack_from('h', b, -1)); t(lambda: unpack_from('h', b, -11)); t(lambda: unpack_from('h', b, 9)); t(lambda: unpack_from('h', b, 'x')); t(lambda: unpack_from('h', b, 1<<70)); t(lambda: unpack_from('>H', b, offset=-2)); t(lambda: unpack_from('', b, 10)); t(lambda: unpack_from('', b, 11))
it = iter_unpack('<hb', bytes(9)); t(lambda: it.__length_hint__()); t(lambda: next(it)); t(lambda: it.__length_hint__()); t(lambda: list(it)); t(lambda: next(it)); t(lambda: iter(it) is it); t(lambda: type(it)); t(lambda: type(it)())
class S(Struct):
    def __init__(s, f, x=1): super().__init__(f); s.x = x
s = S('<hh', x=7); t(lambda: (s.x, s.size, s.format, s.pack(1, 2)))
t(lambda: setattr(Struct('i'), 'size', 3)); t(lambda: setattr(Struct('i'), 'foo', 3)); t(lambda: Struct.__new__(Struct).size); t(lambda: Struct.__new__(Struct).pack(1)); t(lambda: Struct('i') == Struct('i'))
q = Struct('i'); q.__init__('h'); t(lambda: (q.size, q.format))
t(lambda: (pack.__module__, Struct.__module__, error.__module__, Struct.__qualname__, struct.__all__, pack.__name__, pack, Struct.pack)); t(lambda: struct._clearcache()); t(lambda: sorted(n for n in dir(Struct) if n[0] != '_')); t(lambda: hash(q) == hash(q))
t(lambda: error.__mro__); t(lambda: unpack('<e', b'\x00\x7c')); t(lambda: unpack('<e', b'\x01\x7e')); t(lambda: pack('>e', float('nan'))); t(lambda: pack('<e', 65519.99)); t(lambda: pack('<e', 65520)); t(lambda: pack('<e', -1e-8)); t(lambda: pack('<f', float('-inf')));t(lambda: pack('>d', float('nan')));
import weakref, pickle, copy
t(lambda: weakref.ref(q)() is q); t(lambda: pickle.dumps(q)); t(lambda: copy.copy(q))
