class S(str):
    def __bytes__(self): return b'own'
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for T in bytes, bytearray:
    t(lambda: T(S('abc')))
    t(lambda: T(S('abc'), 'ascii'))
    t(lambda: T('', errors='ignore'))
    t(lambda: T('x', errors='ignore'))
    t(lambda: T('x'))
    t(lambda: T(1, 2))
    t(lambda: T(1, 'x'))
    t(lambda: T(1, errors='x'))
    t(lambda: T(b'a', 'x'))
    t(lambda: T('é', 'ascii', 'replace'))
    t(lambda: T(encoding='x'))
    t(lambda: T('a', None))
import operator
t(lambda: operator.concat(13, 29))
t(lambda: operator.concat([1], (2,)))
t(lambda: operator.concat([1], [2]))
class H:
    def __length_hint__(self): return NotImplemented
