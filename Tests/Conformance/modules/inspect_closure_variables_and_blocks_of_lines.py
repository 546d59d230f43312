"""inspect: getclosurevars, getblock, ArgInfo, and formatting of argument values."""
import inspect
import sys

number = 1
shadowed = 2


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def outer(zeta, alpha):
    middle = 3

    def inner(own):
        local = own
        return zeta, alpha, middle, number, len, undefined_name, local, sys.maxsize, inner.attribute, print

    return inner


def plain(shadowed):
    return shadowed + number


class Class:
    def method(self):
        return number, str, self.other, __class__

    def early(self):
        return later
        later = 1


def unbound():
    def inner():
        return missing
    value = inspect.getclosurevars(inner)
    missing = 1
    return value


inner = outer("z", "a")
for function in (inner, plain, Class.method, Class().method, Class.early, lambda: number, outer):
    variables = inspect.getclosurevars(function)
    print(type(variables).__name__, sorted(variables.nonlocals), sorted(variables.globals), sorted(variables.builtins), sorted(variables.unbound))
print(inspect.getclosurevars(inner).nonlocals["middle"], inspect.getclosurevars(inner).globals["number"], inspect.getclosurevars(inner)._fields, inspect.ClosureVars._fields)
print(outcome(inspect.getclosurevars, len), outcome(inspect.getclosurevars, Class), outcome(inspect.getclosurevars, 5), outcome(unbound))
print(inner.__code__.co_freevars, [cell.cell_contents for cell in inner.__closure__ if not callable(cell.cell_contents)])
TEXTS = ("def f():\n    x\n\n    y\nz\n", "class C:\n    def g(self):\n        pass\n# comment\nx = 1\n", "x = lambda: 1\ny\n", "def f(): return 1\nz\n",
         "@d\ndef f(\n    a):\n    pass\n\n\nq\n", "def f():\n    '''doc\nstring'''\n    return [\n1]\nz\n", "if x:\n    y\n", "async def f():\n    await x\nz\n",
         "def f():\n    pass\n    # last\n\n# after\n")
for text in TEXTS:
    print(inspect.getblock(text.splitlines(keepends=True)))


def valued(a, b=2, *rest, key=3, **more):
    return inspect.getargvalues(sys._getframe())


values = valued(1, 5, 6, key=7, other=8)
print(type(values).__name__, values.args, values.varargs, values.keywords, values.locals["rest"], values.locals["more"], values._fields)
print(inspect.formatargvalues(*values), inspect.formatargvalues(values.args, values.varargs, values.keywords, values.locals, formatvalue=lambda value: f"<{value}>"))
print(inspect.ArgInfo([], None, None, {}), inspect.formatargvalues([], None, None, {}), inspect.Arguments(["a"], "b", "c"), inspect.getargs(valued.__code__))
