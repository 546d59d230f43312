from typing import *
print((int | str) == Union[int, str], Union[int, str] == (str | int), hash(Union[int,str]) == hash(Union[str,int]), Union[int,str] != (int | None), Optional[int] == (int | None))
print(Literal[0] == Literal[False], Literal[1, 2] == Literal[2, 1], Literal[1, 1.0, True], Literal["a", None, b"x"], {Literal[1]: 1}[Literal[1]])
print(Literal[Literal[1, 2], 3])
print(Annotated[int, 4, 5] == Annotated[int, 5, 4], Annotated[int, 1] == Annotated[int, 1], {Annotated[int, 1]: "x"}[Annotated[int, 1]])
print(Union[int, str] == 5, Union[int, str] == List[int], b"abc".__rmod__("%r"), b"x".__rmod__(b"%r"))
