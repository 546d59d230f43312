extension BundledModules {
  /// The module `_typing_files`: the files of `typing`, and the type variables that it shows.
  static let typingFiles: StaticString = #"""
    '''Files in annotations.'''
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


    class TextIO(IO[str]):
        '''A text file.'''
        __slots__ = ()


    class BinaryIO(IO[bytes]):
        '''A file of bytes.'''
        __slots__ = ()
    """#
}
