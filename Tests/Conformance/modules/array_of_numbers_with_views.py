from array import array
import array as am, io, copy, pickle, struct, hashlib, sys
a=array('i',[1,2,3]); m=memoryview(a); print(m, m.format, m.itemsize, m[1], m.tolist(), m.nbytes, len(m), m.obj is a) if 0 else print(m.format, m.itemsize, m[1], m.tolist(), m.nbytes, len(m), m.obj is a)
m[0]=99; print(a)
try: a.append(4)
except BufferError as e: print(e)
m.release(); a.append(4); print(a, bytes(a), bytearray(a)[:4], hashlib.md5(a).hexdigest())
f=io.BytesIO(); f.write(a); print(f.getvalue()); a.tofile(f)
f.seek(0); b=array('i'); b.fromfile(f,3); print(b)
try: b.fromfile(f,100)
except EOFError as e: print(e, len(b))
s=io.BytesIO(b'\1\0\0\0\2\0\0\0'); x=array('i',[0]*3); print(s.readinto(x), x)
print(struct.unpack_from('<i',a,4), a[1:3], a[::-1], a[::2], a+b[:1], a*2, 2*a, a==array('i',[99,2,3,4]), a<b, a!=b, 3 in a, a.index(3), a.count(2), a.pop(), a.pop(0), a)
a.insert(1,7); a.remove(7); a.reverse(); a.extend([5,6]); a.extend(array('i',[8])); a[1:2]=array('i',[0,0]); del a[0]; del a[::2]; print(a, a.typecode, a.itemsize, a.tolist(), copy.copy(a), copy.deepcopy(a), pickle.loads(pickle.dumps(a)), list(reversed(a)), sum(a))
u=array('u','héllo'); print(u, u.tounicode(), u[1], u.tobytes()); u.fromunicode('x'); print(u)
d=array('d',[1.5,float('nan')]); print(d, d==d, array('f',[0.1])[0], d.byteswap(), d[0])
for g in [lambda: array('i',[1.5]), lambda: array('z'), lambda: array('i','abc'), lambda: array(1), lambda: array('b',[200]), lambda: array('B',[-1]), lambda: array('h',[40000]), lambda: array('H',[-1]), lambda: array('i',[2**40]), lambda: array('I',[-1]), lambda: array('L',[2**70]), lambda: array('q',[2**70]), lambda: array('Q',[-1]), lambda: array('i',b'abc'), lambda: a[99], lambda: a['x'], lambda: a.__setitem__(99,1), lambda: a+[1], lambda: a+array('d'), lambda: a.extend(array('d')), lambda: a.extend(3), lambda: a.append('x'), lambda: array('f',['x']), lambda: array('u',[1]), lambda: a.remove(77), lambda: a.index(77), lambda: array('i').pop(), lambda: a.pop(99), lambda: a.fromlist((1,)), lambda: a*'x', lambda: a*1.5, lambda: hash(a), lambda: a.frombytes(b'abc'), lambda: a.frombytes('abc'), lambda: a.tounicode(), lambda: a.__setitem__(slice(0,1),[1]), lambda: a<3, lambda: a.foo, lambda: a.insert('x',1), lambda: memoryview(a)[9]]:
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
class S(array):
    def __new__(cls,*a,tag=None): o=super().__new__(cls,*a); o.tag=tag; return o
    def total(self): return sum(self)
s=S('i',[1,2],tag='t'); print(s, s.total(), s.tag, s[:1], type(s[:1]), s==array('i',[1,2]), s+s, len(s)); s+=array('i',[3]); print(s, type(s)); s*=2; print(s)
print(array('i',range(3)), array('d',(x*.5 for x in range(3))), array('i',array('b',[1,2])), am.typecodes, isinstance(a,array), am.ArrayType is array, array.__name__, array.__module__, type(iter(a)).__name__, list(map(lambda v:v*2,a)), [*a], max(array('i',[3,9,1])), sorted(array('i',[3,1,2])), sys.getsizeof(a)>0)
match array('i',[1,2]):
    case [x,y]: print('seq',x,y)
mv=memoryview(array('H',[1,2,3])); print(mv.cast('B').tolist(), mv[1:].tolist(), mv==array('H',[1,2,3]), bytes(mv))
