import functools
import inspect as I
# a comment
# two
def f(a, b=2, /, c=3, *args, d, e=5, **kw) -> int:
    '''doc
    more'''
    x = [1,
2]
    return '''
end'''
class A:
    "A doc"
    x: int = 1
    def m(self, q=1):
        return q  # c

    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    p = property(lambda self: 1)

    class B:
        def inner(self): return (
            1)
@functools.lru_cache
def deco():
    pass
g = lambda x: x + 1
async def co():
    await x
# after
print(I.getsource(f)); print(I.getsource(A)); print(I.getsource(A.B)); print(I.getsource(A.m)); print(I.getsource(A.B.inner)); print(I.getsource(g)); print(I.getsource(co)); print(I.getsource(deco)); print(repr(I.getcomments(f)), I.getsourcelines(A.m)[1])
print(I.getfullargspec(f), I.getfullargspec(A().m), sorted(I.getcallargs(f, 1, d=4)), I.getcallargs(A().m, 3)['q'])
print(type(I.getattr_static(A(), "p")), type(I.getattr_static(A, "s")), I.getattr_static(A(), "zz", 5), I.get_annotations(f), I.get_annotations(A), I.getmodulename("a/b.py"))
print([(a.name, a.kind, a.defining_class.__name__) for a in I.classify_class_attrs(A) if not a.name.startswith('__')])
print(I.getclasstree([bool, int, float]), I.getargs(f.__code__))
for q in (lambda: I.getfile(int), lambda: I.getsource(len), lambda: I.getfile(3), lambda: I.getattr_static(A, "none")):
    try: print(q())
    except Exception as e: print(type(e).__name__, e)
