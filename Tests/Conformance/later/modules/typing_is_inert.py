from typing import Any, Callable, Dict, Generic, List, Optional, Protocol, TypeVar, Union

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, x: T) -> None:
        self.x = x


def f(a: List[int], b: Optional[Dict[str, Any]] = None) -> Union[int, str]:
    return len(a)


print(f([1, 2]), Box[int](5).x, Optional[int], Callable[[int], str], List[int])
