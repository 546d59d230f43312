extension BundledModules {
  /// The module `_typing_files`: the files of `typing`, and the type variables that it shows.
  static let typingFiles: StaticString = #"""
    '''Files in annotations.'''
    from abc import abstractmethod
    from _typing_forms import TypeVar
    from _typing_generic import Generic, T_co

    # The classes are those of typing.
    __name__ = "typing"

    T, KT, VT = TypeVar("T"), TypeVar("KT"), TypeVar("VT")
    V_co, VT_co = TypeVar("V_co", covariant=True), TypeVar("VT_co", covariant=True)
    T_contra, CT_co = TypeVar("T_contra", contravariant=True), TypeVar("CT_co", covariant=True, bound=type)
    AnyStr = TypeVar("AnyStr", bytes, str)
    for _variable in (T, KT, VT, T_co, V_co, VT_co, T_contra, CT_co, AnyStr):
        _variable.__module__ = __name__


    class IO(Generic[AnyStr]):
        '''A file.'''
        __slots__ = ()

        @property
        @abstractmethod
        def mode(self) -> str: pass

        @property
        @abstractmethod
        def name(self) -> str: pass

        @abstractmethod
        def close(self) -> None: pass

        @property
        @abstractmethod
        def closed(self) -> bool: pass

        @abstractmethod
        def fileno(self) -> int: pass

        @abstractmethod
        def flush(self) -> None: pass

        @abstractmethod
        def isatty(self) -> bool: pass

        @abstractmethod
        def read(self, n: int = -1) -> AnyStr: pass

        @abstractmethod
        def readable(self) -> bool: pass

        @abstractmethod
        def readline(self, limit: int = -1) -> AnyStr: pass

        @abstractmethod
        def readlines(self, hint: int = -1) -> list[AnyStr]: pass

        @abstractmethod
        def seek(self, offset: int, whence: int = 0) -> int: pass

        @abstractmethod
        def seekable(self) -> bool: pass

        @abstractmethod
        def tell(self) -> int: pass

        @abstractmethod
        def truncate(self, size: int = None) -> int: pass

        @abstractmethod
        def writable(self) -> bool: pass

        @abstractmethod
        def write(self, s: AnyStr) -> int: pass

        @abstractmethod
        def writelines(self, lines: list[AnyStr]) -> None: pass

        @abstractmethod
        def __enter__(self) -> "IO[AnyStr]": pass

        @abstractmethod
        def __exit__(self, type, value, traceback) -> None: pass


    class TextIO(IO[str]):
        '''A text file.'''
        __slots__ = ()

        @property
        @abstractmethod
        def buffer(self) -> "BinaryIO": pass

        @property
        @abstractmethod
        def encoding(self) -> str: pass

        @property
        @abstractmethod
        def errors(self) -> "str | None": pass

        @property
        @abstractmethod
        def line_buffering(self) -> bool: pass

        @property
        @abstractmethod
        def newlines(self): pass

        @abstractmethod
        def __enter__(self) -> "TextIO": pass


    class BinaryIO(IO[bytes]):
        '''A file of bytes.'''
        __slots__ = ()

        @abstractmethod
        def write(self, s: "bytes | bytearray") -> int: pass

        @abstractmethod
        def __enter__(self) -> "BinaryIO": pass
    """#
}
