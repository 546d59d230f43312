# Other types in the place of type variables, in the aliases of typing and of the built-in classes.
import collections.abc
import types
from typing import *

T = TypeVar("T")
K = TypeVar("K")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(list[T][int], dict[K, list[T]][str, int], list[T].__parameters__, (list[T] | None)[int], (int | list[T])[str])
print(Optional[T][int], Union[T, str][int], Union[T, str][str], Callable[[T], K][int, str], Tuple[T, ...][str])
print(Dict[K, List[T]][str, int], Dict[K, T].__parameters__, Annotated[List[T], "note"][int], ClassVar[T])
print(collections.abc.Callable[[int, T], str][float], Callable[P, T][[int, str], float], Callable[P, T][..., int])
print(Callable[Concatenate[int, P], T][[str], None], Type[T][int], Literal[1, "a", None], Literal[1, True, 1])
print(Tuple[int, *Ts][str, float], Tuple[*Ts], tuple[int, *Ts].__parameters__, Tuple[()])


class Stack(Generic[T]):
    def __init__(self):
        self.items: list[T] = []


class Pair(Generic[K, T]):
    pass


class Half(Pair[str, T]):
    pass


class Shaped(Generic[*Ts]):
    pass


class Hook(Generic[P, T]):
    pass


print(Stack[int], Stack[T], Pair[int, K][str], Half[int], Half.__parameters__, Half.__orig_bases__)
print(Stack[int]().__orig_class__, Stack[int].__origin__, Stack[int] == Stack[int], Stack[int] == Stack[str])
print(Shaped[int, str], Shaped[()], Shaped[*tuple[int, ...]], Shaped[int, *Ts][str, float])
print(Hook[[int, str], float], Hook[..., int], Hook[P, T][[int], str])
for action in (
    lambda: List[int][str], lambda: Dict[int], lambda: list[int][str], lambda: Stack[int, str], lambda: Pair[int],
    lambda: Union[()], lambda: Generic[int], lambda: Generic[T, T], lambda: Callable[int], lambda: Optional[int, str],
    lambda: List[ClassVar[int]], lambda: Any[int], lambda: TypeVar("X", int), lambda: Annotated[int], lambda: List(),
    lambda: isinstance([], List[int]), lambda: isinstance(1, Any), lambda: Union(), lambda: Literal(), lambda: Any(),
    lambda: types.GenericAlias(list, T)[int, str], lambda: Hook[int], lambda: TypeVar("X", bound=int, covariant=True,
                                                                                     contravariant=True),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def star(*args: *Ts):
    pass


def tuples(*args: *tuple[int, str]) -> None:
    pass


print(star.__annotations__, tuples.__annotations__, get_type_hints(tuples))
print(get_args(Dict[str, List[int]]), get_origin(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Stack[int]))
print(get_args(int | str), get_origin(int | str), get_args(Annotated[int, 1]), get_origin(Annotated[int, 1]), get_args(int))
