"""Names of typing: what each alias stands for, what special forms take, and functions that mark."""
import typing
from typing import *


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(" ", type(error).__name__, error)
    else:
        print(" ", repr(result))


T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
for name in """AbstractSet AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString ChainMap
Collection Container ContextManager Coroutine Counter DefaultDict Deque Dict FrozenSet Generator Hashable ItemsView
Iterable Iterator KeysView List Mapping MappingView Match MutableMapping MutableSequence MutableSet OrderedDict Pattern
Reversible Sequence Set Sized Tuple Type ValuesView Callable""".split():
    alias = getattr(typing, name)
    print(name, alias, get_origin(alias), alias.__origin__ is get_origin(alias), alias.__module__, alias._name)
    for arguments in (int, (int, str), (T, T), (int, str, float), ()):
        show(lambda: alias[arguments])
    show(alias)
for name in """Any AnyStr ClassVar Concatenate Final Literal LiteralString Never NoReturn NotRequired Optional Required Self
TypeAlias TypeGuard Union Unpack Annotated Generic Protocol""".split():
    form = getattr(typing, name)
    print(name, repr(form))
    for arguments in (int, (int, str), (), "text", 5):
        show(lambda: form[arguments])
    if name not in ("Generic", "Protocol"):
        show(form)
    show(isinstance, 1, form)
print(get_args(List[int]), get_args(Callable[[int], str]), get_args(Union[int, None]), get_args(Literal[1, "x"]),
    get_args(Annotated[int, 5]), get_args(int), get_origin(Optional[int]))
for protocol, samples in ((SupportsInt, (1, "x")), (SupportsFloat, (1.5, "x")), (SupportsComplex, (1j, 1)),
    (SupportsBytes, (b"", "")), (SupportsIndex, (1, 1.5)), (SupportsAbs, (1, "")), (SupportsRound, (1, ""))):
    print(protocol.__name__, [isinstance(sample, protocol) for sample in samples])
    show(protocol)


@final
class Last:
    @final
    def method(self):
        pass


print(Last.__final__, Last.method.__final__, final(5))
print(assert_type(5, int), assert_type("x", None), reveal_type(5))
show(assert_never, 5)
show(assert_never, "x" * 200)


@overload
def over(a: int) -> int: ...


@overload
def over(a: str) -> str: ...


def over(a):
    return a


print(len(get_overloads(over)), [f.__annotations__ for f in get_overloads(over)], clear_overloads(),
    get_overloads(over), over(1))


@overload
def bare(): ...


show(bare)


@no_type_check
class Unchecked:
    def method(self, a: 5):
        pass


@no_type_check_decorator
def marking(function):
    return function


@marking
def marked(a: 5):
    pass


print(Unchecked.__no_type_check__, get_type_hints(Unchecked.method), marked.__no_type_check__, get_type_hints(marked))


@dataclass_transform(kw_only_default=True, field_specifiers=(int,))
class Transformed:
    pass


print(Transformed.__dataclass_transform__)
print(T, T.__name__, T.__constraints__, T.__bound__, T.__covariant__, T.__contravariant__, T.__module__,
    repr(TypeVar("C", covariant=True)), TypeVar("B", bound="int").__bound__, TypeVar("K", int, str).__constraints__)
print(P, P.args, P.kwargs, P.args.__origin__ is P, isinstance(P.args, ParamSpecArgs),
    isinstance(P.kwargs, ParamSpecKwargs), P.args == ParamSpecArgs(P), Ts, Unpack[Ts], list(Ts))
for call, *arguments in ((TypeVar, "T", int), (TypeVar, "T"), (NewType, "N", int), (ForwardRef, "int"),
    (ForwardRef, "a b"), (ForwardRef, 5), (cast, int, "x"), (NamedTuple, "N", [("a", int)]),
    (TypedDict, "D", {"a": int})):
    show(call, *arguments)
show(lambda: TypeVar("T", covariant=True, contravariant=True))
show(lambda: TypeVar("T", int, str, bound=int))
N = NewType("N", int)
print(N.__name__, N.__supertype__, N(5), N | None, N.__module__, N.__qualname__)
ref = ForwardRef("List[int]")
print(ref.__forward_arg__, ref.__forward_evaluated__, ref.__forward_value__, ref.__forward_is_argument__,
    ref.__forward_is_class__, ref.__forward_module__, type(ref.__forward_code__).__name__)
print(ref == ForwardRef("List[int]"), ref == "x", Union["int", str], Optional["Later"], ref | int)
D = TypedDict("D", {"a": int, "b": NotRequired[str]})
print(D.__required_keys__, D.__optional_keys__, D.__total__, is_typeddict(D), is_typeddict(dict), D(a=1),
    get_type_hints(D), get_type_hints(D, include_extras=True))
show(isinstance, {}, D)
print(Text, TYPE_CHECKING, IO, TextIO, BinaryIO, IO[str], typing.re if False else "", issubclass(TextIO, IO))
show(Callable.__getitem__, 5)
for arguments in (([int], str), (..., int), (P, int), (Concatenate[int, P], str), (int, str), ([int],), ([], None),
    ([T], T)):
    show(lambda: Callable[arguments])
show(lambda: Callable[[T], T][int])
show(lambda: Dict[str, T][int])
show(lambda: Dict[T, T][int, str])
show(lambda: List[int][str])
show(lambda: Tuple[()])
show(lambda: Tuple[int, ...])
show(lambda: Union[int, int, bool])
show(lambda: Union[()])
show(lambda: Literal[1, 1, True, "x"])
show(lambda: Literal[[]])
show(lambda: Annotated[Annotated[int, 1], 2])
show(lambda: Type["X"])
show(lambda: issubclass(list, List))
show(lambda: issubclass(list, List[int]))
show(lambda: isinstance([], Sequence))
show(lambda: List[int] == List[int] and hash(List[int]) == hash(List[int]))
show(lambda: List[int]())
show(get_type_hints, 5)
show(lambda: get_type_hints(lambda a: 0))
