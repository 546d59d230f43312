# How iterators over built-in containers are taken apart and moved.
its=[lambda: iter([1,2,3]),lambda: iter((1,2,3)),lambda: iter('abc'),lambda: iter('aé€'),lambda: iter(b'abc'),lambda: iter(bytearray(b'abc')),lambda: iter(range(5,20,5)),lambda: iter(range(10**30,10**30+3)),lambda:iter({1:2,3:4}),lambda:iter({1:2,3:4}.items()),lambda:iter({1:2,3:4}.values()),lambda:reversed({1:2,3:4}),lambda:iter({1,2}),lambda:reversed([1,2,3]),lambda:reversed('abc'),lambda:reversed(range(3)),lambda:enumerate('ab',5),lambda:enumerate('ab',2**70),lambda:zip('ab','cd'),lambda:zip('ab','cd',strict=True),lambda:map(str,'ab'),lambda:filter(None,'ab'),lambda:iter(int,5)]
class Seq:
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i
    def __len__(s): return 3
    def __repr__(s): return 'Seq'
its+= [lambda: iter(Seq()), lambda: reversed(Seq())]
def show(r):
    return ' '.join(repr(x) if 'object at' not in repr(x) else ('('+', '.join(type(y).__name__ for y in x)+')' if isinstance(x,tuple) else type(x).__name__) for x in r)
for m in its:
    it=m()
    for k in range(4):
        print(type(it).__name__, show(it.__reduce__()))
        next(it,None)
    print(hasattr(it,'__setstate__'))
    for s in (0,1,-5,100,None,'x',2**70):
        it=m()
        try:
            it.__setstate__(s); 
            import itertools
            print(s, list(itertools.islice(it,5)))
        except Exception as e: print(type(e).__name__, e)
it=iter([1]); list(it); it.__setstate__(0); print(list(it))
