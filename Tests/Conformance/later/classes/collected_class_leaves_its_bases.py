import gc
class Base: pass
def make(n):
    for i in range(n):
        class Sub(Base):
            def f(self): return i
        class Sub2(Sub, dict): pass
        Sub().f(); Sub2()
make(20)
gc.collect()
print(Base.__subclasses__())
Base.x = 1
class Live(Base): pass
make(10)
gc.collect()
Base.x = 2
print(Live.x, Base.__subclasses__(), dict.__subclasses__() == [] or len(dict.__subclasses__()) < 20)
