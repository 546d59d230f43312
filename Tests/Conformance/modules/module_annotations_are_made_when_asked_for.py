from types import ModuleType

module = ModuleType("made")
print("__annotations__" in vars(module))
module.__annotations__["x"] = int
print(vars(module)["__annotations__"])
module.__annotations__ = {}
del module.__annotations__
try:
    del module.__annotations__
except AttributeError as error:
    print(error)
try:
    type("A", (), {"__doc__": "x\udcdcy"})
except UnicodeEncodeError as error:
    print(error)
