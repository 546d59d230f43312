# Copies of containers, of instances whose classes say nothing about it, and of those that do.
import copy
import copyreg
import enum


class Plain:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)


class Attributes:
    def __init__(self, first, second):
        self.first = first
        self.second = second


class Slots:
    __slots__ = ("a", "b")


class Both(Slots):
    pass


class State:
    def __init__(self, value):
        self.value = value

    def __getstate__(self):
        return {"value": self.value + 1}

    def __setstate__(self, state):
        self.value = state["value"] * 10


class Own:
    def __copy__(self):
        return "shallow"

    def __deepcopy__(self, memo):
        print(type(memo).__name__, len(memo) > 0)
        return "deep"


class Reduced:
    def __init__(self, *arguments):
        self.arguments = arguments

    def __reduce__(self):
        return Reduced, ("again", *self.arguments)


class Made:
    def __new__(cls, *arguments):
        made = super().__new__(cls)
        made.new = arguments
        return made


class Names(list):
    pass


class Colour(enum.Enum):
    RED = [1]


class Registered:
    def __init__(self, value):
        self.value = value


class Falling:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name


class Seeing:
    # It looks at what it is part of while that is being copied.
    def __init__(self, owner):
        self.owner = owner

    def __deepcopy__(self, memo):
        print("owner has", sorted(vars(memo[id(self.owner)])))
        return self


def shown(x):
    if hasattr(x, "__dict__"):
        return type(x).__name__, sorted((name, repr(value)[:60]) for name, value in vars(x).items())
    return type(x).__name__, repr(x) if not isinstance(x, Slots) else [getattr(x, n, None) for n in ("a", "b")]


inner = [1, 2]
thing = Attributes(inner, {"key": inner, 3: (inner, 4)})
for make in (copy.copy, copy.deepcopy):
    made = make(thing)
    print(made is thing, made.first is inner, made.second["key"] is made.first, made.second[3][0] is made.first, shown(made))

slots = Slots()
slots.a = inner
both = Both()
both.b, both.c = inner, inner
names = Names([inner])
names.note = inner
for value in (slots, both, names, State(1), Own(), Reduced(1), Made(2), Colour.RED, Falling(), Plain(a=inner), Plain):
    for make in (copy.copy, copy.deepcopy):
        made = make(value)
        print(made is value, shown(made) if not isinstance(made, (str, type)) else made)
print(copy.deepcopy(names).note is copy.deepcopy(names)[0], copy.deepcopy(both).b is inner)

copyreg.pickle(Registered, lambda x: (Registered, (x.value * 2,)))
print(copy.copy(Registered(4)).value, copy.deepcopy([Registered(5)])[0].value)

# Things that lead back to themselves.
loop = [1]
loop.append(loop)
made = copy.deepcopy(loop)
print(made[1] is made, made is loop)
ring = {}
ring["self"] = (ring, [ring])
made = copy.deepcopy(ring)
print(made["self"][0] is made, made["self"][1][0] is made)
held = ([],)
held[0].append(held)
made = copy.deepcopy(held)
print(made[0][0] is made, made is held)
node = Attributes(None, [])
node.first = node
node.second.append(Seeing(node))
made = copy.deepcopy(node)
print(made.first is made, list(vars(made)))
other = Plain(z=1, a=node)
print(list(vars(copy.deepcopy(other))), copy.deepcopy(other).a.first.second == [node.second[0]])

# What is its own copy, sets, memos and instances with many attributes.
unchanged = (1, "x", 2.5, None, b"y", (1, (2, 3)), frozenset({1}), range(3), len, print, int, 10**30, 2j, ...)
print([copy.deepcopy(x) is x for x in unchanged], copy.deepcopy(unchanged) is unchanged)
print(copy.deepcopy([{1, 2}, frozenset({(1, 2)}), bytearray(b"ab"), slice(1, 2)]), copy.copy({1}), copy.copy(bytearray(b"z")))
memo = {id(inner): "from the memo"}
print(copy.deepcopy([inner, inner], memo), len(memo))
kept = {}
made = copy.deepcopy([inner, (inner,)], kept)
print(kept[id(inner)] is made[0], inner in kept[id(kept)])
many = Plain(**{f"a{number}": [number] for number in range(70)})
few = Attributes(0, 0)
for number in range(40):
    setattr(few, f"b{number}", [number])
for value in (many, few):
    for make in (copy.copy, copy.deepcopy):
        print(vars(make(value)) == vars(value), len(vars(make(value))))


class Key:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text == other.text

    def __hash__(self):
        return hash(self.text)


table = {Key("k"): [1], (1, 2): [2], None: [3]}
made = copy.deepcopy(table)
print(made == table, next(iter(made)) is next(iter(table)), made[1, 2] is table[1, 2])


class Changing:
    def __deepcopy__(self, memo):
        source[len(source)] = 0
        return 0


source = {0: Changing(), 1: 1}
try:
    copy.deepcopy(source)
except RuntimeError as error:
    print(error)
nested = []
for _ in range(20000):
    nested = [nested]
try:
    copy.deepcopy(nested)
except RecursionError:
    print("too deep")
