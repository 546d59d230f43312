# A star import takes names from any sequence, and values from what a module answers.
import sys, types, gc
class M(types.ModuleType):
    def __getattr__(self, n):
        if n.startswith("__") : raise AttributeError(n)
        gc.collect()
        x=["junk"+str(i) for i in range(200)]
        return n+"!"
class Names:
    def __getitem__(self,i):
        if i>4: raise IndexError
        return "na"+"me"+str(i)
m=M("mm"); m.__all__=Names()
sys.modules["mm"]=m
from mm import *
print(name0,name4,sorted(n for n in globals() if n.startswith("name")))
