"""Functions of sys, gc, weakref and abc that are seldom called."""
import abc
import gc
import sys
import weakref


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(call.__name__, type(error).__name__, error)
    else:
        print(call.__name__, repr(result))


show(sys.getdefaultencoding)
show(sys.getfilesystemencoding)
show(sys.getfilesystemencodeerrors)
show(sys.get_int_max_str_digits)
show(sys.set_int_max_str_digits, 5)
show(sys.getswitchinterval)
show(sys.setswitchinterval, 0.01)
show(sys.getswitchinterval)
show(sys.setswitchinterval, 0)
show(sys.setswitchinterval, "x")
sys.setswitchinterval(0.005)
show(sys.intern, "text")
show(sys.intern, 5)
print(sys.intern("a b") is sys.intern("a " + "b"))
show(sys.is_finalizing)
show(sys.gettrace)
show(sys.getprofile)
show(sys.getrecursionlimit)
show(sys.setrecursionlimit, 0)
show(sys.setrecursionlimit, "x")
show(sys.exc_info)
show(sys.exception)
show(sys.displayhook, 5)
show(sys.displayhook, None)
show(sys.displayhook, "x")
print(__builtins__._)
show(sys.audit, "own.event", 1)
show(sys.audit)
show(sys.audit, 5)
show(sys.get_coroutine_origin_tracking_depth)
show(sys.set_coroutine_origin_tracking_depth, -1)
print(type(sys.getallocatedblocks()).__name__, sys.getsizeof(5) > 0)
show(sys.getsizeof)
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.float_repr_style, sys.hexversion, sys.api_version)
print(sys.float_info.max, sys.int_info.bits_per_digit, sys.hash_info.modulus, sys.version_info[:3],
    sys.implementation.name != "")
for call in (lambda: sys.exit(3), lambda: sys.exit(), lambda: sys.exit("text"), lambda: sys.exit((1, 2))):
    try:
        call()
    except SystemExit as error:
        print("SystemExit", error.code, error.args)
show(sys._getframe, 99)
show(sys._getframe, "x")
show(sys.exit, 1, 2)
print(sys._getframe().f_code.co_name)

show(gc.disable)
show(gc.isenabled)
show(gc.enable)
show(gc.get_threshold)
show(gc.set_threshold, 500, 5, 5)
show(gc.get_threshold)
show(gc.set_threshold, "x")
gc.set_threshold(700, 10, 10)
show(gc.get_debug)
show(gc.set_debug, 0)
show(gc.set_debug, "x")
show(gc.get_freeze_count)
print(type(gc.collect()).__name__, type(gc.get_count()).__name__, len(gc.get_count()), gc.callbacks, gc.garbage)
show(gc.collect, 5)
show(gc.collect, "x")
print([gc.is_tracked(value) for value in (5, "x", [], lambda: 0, None, 1.5)])
print(gc.freeze(), gc.unfreeze(), gc.get_freeze_count())


class Thing:
    def __call__(self):
        return "called"

    def method(self):
        return "method"


thing = Thing()
ref, proxy = weakref.ref(thing), weakref.proxy(thing)
print(type(ref) is weakref.ReferenceType, type(proxy) is weakref.CallableProxyType, ref() is thing, proxy(),
    ref is weakref.ref(thing))
print(ref == weakref.ref(thing), ref.__callback__, hash(ref) == hash(thing), proxy.method(), isinstance(proxy, Thing))
show(weakref.ref, 5)
show(weakref.proxy, "x")
method = weakref.WeakMethod(thing.method)
print(method()(), method == weakref.WeakMethod(thing.method))
show(weakref.WeakMethod, 5)
finalizer = weakref.finalize(thing, print, "finalised", end="!\n")
print(finalizer.alive, finalizer.atexit, finalizer.peek()[1:], finalizer.detach()[0] is thing, finalizer.alive,
    finalizer(), finalizer.peek())
finalizer = weakref.finalize(thing, print, "finalised")
print(finalizer(), finalizer.alive, finalizer())
show(weakref.finalize)
keys, values, things = weakref.WeakKeyDictionary({thing: 1}), weakref.WeakValueDictionary(k=thing), weakref.WeakSet([thing])
print(len(keys), list(keys.values()), len(values), list(values), len(things), thing in things, values["k"] is thing,
    keys[thing])
print(keys.get(5 .__class__), keys.setdefault(thing, 3), values.setdefault("k", 3) is thing, things.pop() is thing,
    values.pop("k") is thing, keys.popitem()[1])
for call in (lambda: values["k"], lambda: values.pop("k"), lambda: keys.popitem(), lambda: things.pop(),
    lambda: things.remove(thing),
             lambda: keys.__setitem__(5, 1), lambda: values.__setitem__("k", 5)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, str(error).split(" object at")[0].split(" at 0x")[0])
keys |= {thing: 2}
values |= {"z": thing}
print(list(keys.items())[0][1], list(values.keys()), list(keys.keyrefs())[0]() is thing,
    values.valuerefs()[0]() is thing)
things |= {thing}
things &= {thing}
things -= set()
print(len(things | set()), len(things & {thing}), len(things - {thing}), len(things ^ {thing}),
    things == weakref.WeakSet([thing]), things <= {thing}, things.isdisjoint([]))
things ^= {thing}
print(len(things))
del thing
print(ref(), len(keys), len(values), method())
for call in (lambda: proxy(), lambda: proxy.method, lambda: str(proxy), lambda: hash(ref) and hash(proxy)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)


class Meta(abc.ABCMeta):
    pass


class Base(metaclass=Meta):
    @abc.abstractproperty
    def prop(self):
        pass

    @abc.abstractclassmethod
    def of(cls):
        pass

    @abc.abstractstaticmethod
    def free():
        pass


print(sorted(Base.__abstractmethods__), type(Base).__mro__[1].__name__)
show(Base)
token = abc.get_cache_token()
print(Base.register(int) is int, abc.get_cache_token() != token, isinstance(1, Base), issubclass(bool, Base),
    issubclass(str, Base))
show(Base.register, 5)


class Later(abc.ABC):
    @abc.abstractmethod
    def need(self):
        pass


Later.need = lambda self: 1
print(abc.update_abstractmethods(Later) is Later, Later().need(), abc.update_abstractmethods(int))
