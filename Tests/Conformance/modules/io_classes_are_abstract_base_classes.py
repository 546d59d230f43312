import abc
import io

print(type(io.IOBase), type(io.RawIOBase), type(io.TextIOBase))


@io.RawIOBase.register
class Wire:
    pass


print(isinstance(Wire(), io.RawIOBase), issubclass(Wire, io.IOBase), isinstance(Wire(), io.BufferedIOBase))


class Both(io.RawIOBase, abc.ABC):
    @abc.abstractmethod
    def missing(self):
        pass


# What is made in C does not look for abstract methods.
print(Both.__abstractmethods__, Both().closed)
for kind in (io.StringIO, io.BytesIO, io.FileIO, io.BufferedReader, io.TextIOWrapper):
    print(kind.__name__, [base.__name__ for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)
                          if issubclass(kind, base)])
