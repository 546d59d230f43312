from dataclasses import FrozenInstanceError, InitVar, asdict, dataclass, field, replace
import inspect


@dataclass
class Item:
    x: int
    tags: list = field(default_factory=list)
    z: int = 3


@dataclass(order=True, frozen=True)
class Key:
    self: int
    x: int = field(default=5, init=False)
    k: int = field(default=1, kw_only=True)
    extra: InitVar[int] = 0

    def __post_init__(self, extra):
        object.__setattr__(self, "kept", extra)


@dataclass(slots=True)
class Slotted:
    a: int = 1
    b: int = field(default=2, init=False)


@dataclass
class Empty:
    pass


print(Item(1), Item(1, [2], 5), Item(1) == Item(1), Item(1) != Item(2), Item.__init__.__qualname__)
for call in (lambda: Item(), lambda: Item(1, 2, 3, 4), lambda: Item(1, w=3), lambda: Item(1, x=2)):
    try:
        call()
    except TypeError as error:
        print(error)
key = Key(1, 7)
print(key, key.kept, Key(1) < Key(2), Key(1) <= Key(1), Key(1) >= Key(2), hash(Key(1)) == hash(Key(1)), key.x)
try:
    key.x = 3
except FrozenInstanceError as error:
    print(error)
print(inspect.signature(Item), inspect.signature(Item.__init__), inspect.signature(Key.__init__), Item.__doc__)
print(Item.__init__.__defaults__, Item.__init__.__annotations__, Key.__init__.__kwdefaults__)
loop = Item(1)
loop.tags = loop
print(loop, asdict(Item(2)), replace(Item(1), z=9), Slotted(), Slotted(5).b, Empty(), Empty() == Empty())
