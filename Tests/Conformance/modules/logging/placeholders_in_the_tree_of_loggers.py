import logging
import logging.config

tree = logging.root.manager.loggerDict
# The library has loggers of its own.
tree.clear()


def show(*more):
    print({name: type(each).__name__ for name, each in tree.items()}, *more)


low = logging.getLogger("a.b.c")
show(low.parent.name)
print(list(tree["a.b"].loggerMap) == [low], tree["a"].loggerMap[low])
lower = logging.getLogger("a.b.c.d")
other = logging.getLogger("a.x")
show([each.name for each in tree["a"].loggerMap], [each.name for each in tree["a.b"].loggerMap])
middle = logging.getLogger("a.b")
show(tree["a.b"] is middle, low.parent.name, lower.parent.name, other.parent.name, middle.parent.name)
top = logging.getLogger("a")
show(low.parent.name, other.parent.name, middle.parent.name, top.parent.name)
show()
logging.getLogger("ab.c")
logging.getLogger("ab")
logging.getLogger("a..z")
show([getattr(each, "parent", None) for each in tree.values()])
holder = logging.PlaceHolder(low)
holder.append(other)
holder.append(low)
print([each.name for each in holder.loggerMap])
print(hasattr(low, "getChildren"), low.getChild("e").name)
logging.getLogger("p.q.r").setLevel("INFO")
logging.config.dictConfig({"version": 1, "loggers": {"p": {"level": "ERROR"}}})
print(logging.getLogger("p.q.r").level, type(tree["p.q"]).__name__, logging.getLogger("a.x").disabled)
logging.config.dictConfig({"version": 1})
print(logging.getLogger("p").disabled, getattr(tree["p.q"], "disabled", None))
