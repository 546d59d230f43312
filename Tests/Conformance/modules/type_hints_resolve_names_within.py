import typing, sys
from typing import *
class Node:
    left: "Optional[Node]"
    kids: List["Node"]
    table: Dict[str, "list[Node]"]
    n: "int | None"
    c: ClassVar["int"] = 1
    a: Annotated["int", "x"]
    l: Literal["x", "y"]
    t: Tuple["int", ...]
    f: Callable[["int"], "Node"]
    u: "int" = None
for k, v in get_type_hints(Node).items(): print(k, v)
print(get_type_hints(Node, include_extras=True)['a'])
def f(a: "Node", b: List["int"] = None, *, c: None = None) -> "Dict[str, Node]": pass
print(get_type_hints(f))
def g(a: "Missing"): pass
try: get_type_hints(g)
except NameError as e: print(e)
try: get_type_hints(5)
except TypeError as e: print(e)
print(get_type_hints(len), get_type_hints(sys))
@no_type_check
def h(a: "nonsense here"): pass
print(get_type_hints(h), h.__no_type_check__)
print(get_type_hints(Node, {'Node': int, 'Optional': Optional, 'int': str}, {})['left'])
class T(TypedDict, total=False):
    a: Required[int]
    b: "NotRequired[str]"
print(get_type_hints(T))
