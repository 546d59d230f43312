import types, gc
m = types.ModuleType('mm'); m.__spec__ = None
class Name(str):
    def __repr__(self):
        del m.__loader__
        gc.collect()
        return 'N!'
class Loader:
    def __repr__(self): return '<L>'
m.__loader__ = Loader(); m.__name__ = Name('q')
print(repr(m))
