import abc
import os
import pathlib

print(type(os.PathLike), os.PathLike.__mro__, os.PathLike.__abstractmethods__, os.PathLike[str])


class Incomplete(os.PathLike):
    pass


class Whole(os.PathLike, abc.ABC):
    def __fspath__(self):
        return "whole"


class Like:
    def __fspath__(self):
        return b"like"


class Unlike:
    __fspath__ = None


class Registered:
    pass


os.PathLike.register(Registered)
try:
    Incomplete()
except TypeError as error:
    print(error)
print(os.fspath(Whole()), isinstance(Whole(), os.PathLike), isinstance(Like(), Whole), isinstance(Like(), os.PathLike))
print(issubclass(Unlike, os.PathLike), isinstance(Registered(), os.PathLike), isinstance(pathlib.PurePath(), os.PathLike))
print(isinstance("a", os.PathLike), os.PathLike in pathlib.PurePath.__mro__)
