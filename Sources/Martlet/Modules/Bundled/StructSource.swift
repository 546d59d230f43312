extension BundledModules {
  /// The module `struct`.
  static let struct_: StaticString = #"""
    '''Values as bytes in the manner of C structures.'''
    from _struct import *
    from _struct import _clearcache

    __all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]
    """#
}
