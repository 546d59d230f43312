extension BundledModules {
  /// The module `pickle`: its names are made in `_pickle`.
  static let pickle: StaticString = #"""
    '''Objects written as bytes, and read from them again.'''
    from _pickle import (
        PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads)
    from _pickle_codes import CODES as _CODES, DEFAULT_PROTOCOL, HIGHEST_PROTOCOL, whichmodule
    from copyreg import dispatch_table

    PickleBuffer.__module__ = "pickle"
    globals().update(_CODES)

    __all__ = [
        "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
        "PickleBuffer", *sorted([*_CODES, "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL"])]

    format_version = "4.0"
    compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
    bytes_types = bytes, bytearray


    def encode_long(x):
        '''A number as bytes, the low ones first; none for 0.'''
        from _pickle import _long_size
        return x.to_bytes(_long_size(x), "little", signed=True) if x else b""


    def decode_long(data):
        '''The number of such bytes.'''
        return int.from_bytes(data, "little", signed=True)
    """#
}
