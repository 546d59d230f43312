"""The classes of the module types, what is an instance of each, and its functions that make classes."""
import sys
import types


def function():
    pass


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


class Slotted:
    __slots__ = ("slot",)

    def method(self):
        return __class__


try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
waiting = coroutine()
samples = {
    "function": function, "lambda": lambda: 0, "code": function.__code__, "method": Slotted().method, "len": len,
    "append": [].append, "object.__init__": object.__init__, "str.join": str.join,
    "generator": generator(), "coroutine": waiting,
    "async generator": async_generator(), "cell": Slotted.method.__closure__[0], "module": sys, "traceback": trace,
    "frame": trace.tb_frame, "slot": Slotted.slot, "getset": types.FunctionType.__code__, "mappingproxy": vars(int),
    "namespace": types.SimpleNamespace(), "alias": list[int], "union": int | str, "...": ..., "None": None,
    "NotImplemented": NotImplemented, "class": int,
}
for name in sorted(set(types.__all__) - {"ClassMethodDescriptorType", "MethodWrapperType"}):
    cls = getattr(types, name)
    if isinstance(cls, type):
        print(name, cls.__name__, [key for key, value in samples.items() if isinstance(value, cls)])
waiting.close()


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


for name in ("FunctionType", "GeneratorType", "CoroutineType", "AsyncGeneratorType", "MethodType",
             "BuiltinFunctionType", "ModuleType", "FrameType", "EllipsisType", "NoneType",
             "NotImplementedType", "UnionType", "CellType",
             "MemberDescriptorType", "GetSetDescriptorType", "WrapperDescriptorType"):
    show(getattr(types, name)) if name not in ("CellType",) else print(types.CellType(5).cell_contents)
show(types.NoneType, 1)
show(types.EllipsisType, 1)
show(types.MethodType, 5, 5)
show(types.MethodType(len, [1, 2]))
show(types.MappingProxyType, 5)
show(types.GenericAlias, list, (int, str))
show(types.ModuleType, "made", "Its text.")
show(types.ModuleType, 5)
cell = types.CellType()
show(lambda: cell.cell_contents)
cell.cell_contents = 1
show(lambda: types.CellType(1) < types.CellType(2))
show(lambda: types.CellType(1) == cell)


def body(namespace):
    namespace["value"] = 5
    namespace["twice"] = lambda self: self.value * 2


made = types.new_class("Made", (list,), {}, body)
print(made.__name__, made.__mro__[1], made().twice())


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        print("prepare", name, bases, keywords)
        return {"prepared": True}

    def __new__(cls, name, bases, namespace, **keywords):
        print("new", name, sorted(key for key in namespace if not key.startswith("__")), keywords)
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        pass


made = types.new_class("Other", (), {"metaclass": Meta, "mark": 1})
print(type(made).__name__, made.prepared)
print(types.prepare_class("Third", (made,), {"extra": 2})[0] is Meta)
print(types.prepare_class("Fourth", (), {"metaclass": lambda *a: 1})[1:])
show(types.prepare_class, "Fifth", (int, made), {"metaclass": type})
show(types.new_class, "Sixth", (made,), {"metaclass": type})


class Stand:
    def __mro_entries__(self, bases):
        return (dict, list)[:1]

    def __repr__(self):
        return "Stand()"


print(types.resolve_bases((Stand(), int)), types.resolve_bases([int]), types.resolve_bases(()))
print(types.new_class("Seventh", (Stand(),)).__orig_bases__)
show(types.new_class)
show(types.new_class, "x", (), {}, 5)


class Dynamic:
    @types.DynamicClassAttribute
    def value(self):
        """On instances."""
        return 5

    @value.setter
    def value(self, new):
        print("set", new)

    @value.deleter
    def value(self):
        print("deleted")


dynamic = Dynamic()
dynamic.value = 3
del dynamic.value
print(dynamic.value, vars(Dynamic)["value"].__doc__)
show(lambda: Dynamic.value)
space = types.SimpleNamespace(b=1, a=2)
print(space, space == types.SimpleNamespace(a=2, b=1), vars(space))
show(types.SimpleNamespace, 1)
show(lambda: space < space)


@types.coroutine
def stepping():
    yield 1


print(type(stepping()).__name__, isinstance(stepping(), types.GeneratorType))
show(types.coroutine, 5)
print(types.coroutine(len)([1]))
