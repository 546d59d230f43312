import types


class Loader:
    def __repr__(self):
        return "<a loader>"


class Showing(Loader):
    def module_repr(self, module):
        return f"<{module.__name__}, shown>"


module = types.ModuleType("thing")
print(module)
module.__loader__ = Loader()
print(module)
module.__loader__ = Showing()
print(module)
module.__file__ = "thing.py"
print(module)
del module.__name__
print(module)
module.__loader__ = None
print(module)
del module.__file__
print(module)
bare = types.ModuleType.__new__(types.ModuleType)
try:
    bare.missing
except AttributeError as error:
    print(error)
