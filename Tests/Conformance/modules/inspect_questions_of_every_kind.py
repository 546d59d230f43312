"""The questions that the module inspect answers, each asked of objects of every kind."""
import abc
import functools
import inspect
import sys


class Base(abc.ABC):
    """Base's text."""

    @abc.abstractmethod
    def need(self):
        """Needed.

            Deeper.
        """

    @property
    def prop(self):
        return 1

    @classmethod
    def of(cls):
        pass

    @staticmethod
    def free(a, b=2, *c, d, e=5, **f):
        pass


class Child(Base):
    __slots__ = ("slot",)

    def need(self):
        pass


def function(a: int, /, b="x", *rest: str, key, other=None, **named) -> list[int]:
    local = a
    yield local


async def waits():
    pass


async def steps():
    yield


try:
    1 / 0
except ZeroDivisionError as error:
    trace = error.__traceback__
objects = {"Base": Base, "Child": Child, "Child()": Child(), "function": function, "method": Child().need,
    "of": Base.of,
           "free": Base.free, "prop": Base.prop, "slot": Child.slot, "generator": function(1, key=1), "waits": waits,
           "steps": steps, "agen": steps(), "module": sys, "code": function.__code__, "frame": trace.tb_frame,
           "trace": trace, "len": len, "append": [].append, "list.append": list.append, "wrapper": object.__str__,
           "partial": functools.partial(waits), "getset": type(function).__code__,
    "5": 5}
for name in """isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscode iscoroutine
iscoroutinefunction isdatadescriptor isframe isfunction isgenerator isgeneratorfunction isgetsetdescriptor
ismemberdescriptor ismethod ismethoddescriptor ismodule isroutine istraceback""".split():
    print(name, [key for key, value in objects.items() if getattr(inspect, name)(value)])


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


print(inspect.getdoc(Base), "|", inspect.getdoc(Child), "|", inspect.getdoc(Child.need), "|",
    inspect.getdoc(Child().need))
show(inspect.getdoc, 5 .__class__.real) if False else print(inspect.getdoc(function))
print(repr(inspect.cleandoc("  First\n\n      indented\n    base  \n\n")), repr(inspect.cleandoc("")))
print(inspect.indentsize("    x"), inspect.indentsize("\tx"), inspect.indentsize("x"))
print([c.__name__ for c in inspect.getmro(Child)], inspect.getmodule(Child).__name__,
    inspect.getmodulename("/a/b.py"))
print(inspect.getmodule(sys).__name__, inspect.getmodule(5), inspect.getmodulename("none"))
generator = function(1, key=2)
print(inspect.getgeneratorstate(generator), inspect.getgeneratorlocals(generator))
next(generator)
print(inspect.getgeneratorstate(generator), sorted(inspect.getgeneratorlocals(generator).items()))
generator.close()
print(inspect.getgeneratorstate(generator), inspect.getgeneratorlocals(generator))
waiting = waits()
print(inspect.getcoroutinestate(waiting), inspect.getcoroutinelocals(waiting))
waiting.close()
print(inspect.getcoroutinestate(waiting), inspect.getcoroutinelocals(waiting))
show(inspect.getgeneratorlocals, 5)
print(inspect.getfullargspec(function))
print(inspect.getfullargspec(Base.free), inspect.getfullargspec(Child().need))
show(inspect.getfullargspec, 5)
print(inspect.getcallargs(Base.free, 1, 3, 4, d=5, z=6))
print(inspect.getargs(function.__code__))
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation("text"),
      inspect.formatannotation(Base), inspect.formatannotation(Base, "__main__"))
print(inspect.formatargvalues(["a"], "rest", "named", {"a": 1, "rest": (2,), "named": {"k": 3}}))


@functools.wraps(function)
def outer():
    pass


print(inspect.unwrap(outer) is function, inspect.unwrap(outer, stop=lambda f: True) is outer, inspect.unwrap(5))
outer.__wrapped__ = outer
try:
    inspect.unwrap(outer)
except ValueError as error:
    print(str(error).split(" at ")[0])


def closes(value):
    def inner():
        return value, len, missing
    return inner


members = dict(inspect.getmembers_static(Child))
print(type(members["prop"]).__name__, type(members["of"]).__name__,
    sorted(k for k in members if not k.startswith("_")))
print([k for k, _ in inspect.getmembers(Child(), inspect.ismethod) if not k.startswith("_")])
print([(a.name, a.kind,
    a.defining_class.__name__) for a in inspect.classify_class_attrs(Child) if not a.name.startswith("_")])
print(inspect.getattr_static(Child(), "prop") is vars(Base)["prop"], inspect.getattr_static(Child(), "none", 4))
show(inspect.getattr_static, Child(), "none")
print(inspect.getlineno(trace.tb_frame) > 0, inspect.getsource(closes).splitlines()[0],
    inspect.getsourcelines(Child)[1] > 0)
print(inspect.getsourcefile(closes).endswith(".py"), inspect.getfile(Base).endswith(".py"),
    inspect.getcomments(closes))
show(inspect.getfile, 5)
show(inspect.getsource, len)
show(inspect.getsourcefile, int)
show(inspect.findsource, int)
print(inspect.findsource(closes)[1] > 0, inspect.getblock(["def a():\n", "    pass\n", "b = 1\n"]))
print(inspect.walktree([Child], {Child: [int]}, None))
print(inspect.getclasstree([Child, Base]))
print(inspect.getannotations(function) if hasattr(inspect, "getannotations") else inspect.get_annotations(function))
print(inspect.ArgInfo([], None, None, {}), inspect.Arguments([], None, None), inspect.ClosureVars({}, {}, {}, set()))
