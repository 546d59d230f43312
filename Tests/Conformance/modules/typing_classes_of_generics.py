# Names that libraries take from the inside of typing.
import typing
from typing import Annotated, Any, Callable, Concatenate, Dict, List, Literal, Optional, ParamSpec, Tuple, TypeVar, Union

T, P = TypeVar("T"), ParamSpec("P")
for each in (
    List, List[int], Union[int, str], Optional[int], Literal[1], Annotated[int, 1], Callable, Callable[[int], str], Tuple,
    Tuple[int, ...], Concatenate[int, P], Any, typing.Unpack[Tuple[int]], typing.ClassVar, typing.TypedDict("D", {}),
):
    print(each, type(each), isinstance(each, typing._GenericAlias), isinstance(each, typing._BaseGenericAlias))
print(typing._type_check(None, "msg"), typing._type_repr(int), typing._type_convert("X"))
try:
    typing._type_check((1, 2), "A type is needed.")
except TypeError as e:
    print(e)
print(typing._collect_parameters([List[T], Callable[P, T]]))
print(typing._eval_type(typing.ForwardRef("int"), {}, {}), typing._GenericAlias(list, (int,)).__args__)


class Form(typing._SpecialForm, _root=True):
    def __repr__(self):
        return "mine." + self._name


@Form
def Mine(self, parameters):
    """One type."""
    return typing._GenericAlias(self, (typing._type_check(parameters, f"{self} takes a type."),))


print(Mine, Mine.__doc__, Mine[int].__args__, Mine[int].__origin__)
calls = []


@typing._tp_cache
def remembered(*args):
    calls.append(args)
    return args


print(remembered(1), remembered(1), remembered([1]), remembered([1]), calls)


class Generator(typing._SpecialGenericAlias, _root=True):
    pass


import collections.abc

print(Generator(collections.abc.Generator, 3)[int, str, None])
