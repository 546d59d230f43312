# All decorators are evaluated first, top to bottom; they are applied bottom to top.
def named(name):
    print("evaluate", name)

    def apply(target):
        print("apply", name, "to", getattr(target, "__name__", target))
        return target
    return apply


@named("a")
@named("b")
@named("c")
def function(): pass


@named("d")
@named("e")
class Class: pass


def fails(target):
    raise ValueError("no")


try:
    @named("outer")
    @fails
    @named("inner")
    def other(): pass
except ValueError as error:
    print(error, "other" in globals())
source = "@ident\n" * 2000 + "def f(): return 1"
space = {"ident": lambda f: f}
exec(source, space)
print(space["f"]())
