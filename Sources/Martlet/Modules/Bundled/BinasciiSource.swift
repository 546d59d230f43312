extension BundledModules {
  /// The errors of `binascii`.
  static let binascii: StaticString = #"""
    class Error(ValueError):
        '''Text that is not what it should be.'''
        __module__ = "binascii"


    class Incomplete(Exception):
        '''Text that ends too early.'''
        __module__ = "binascii"
    """#
}
