extension BundledModules {
  /// The module `posixpath`.
  static let posixpath: StaticString = #"""
    '''The paths of POSIX systems: os.path under its other name.'''
    import sys as _sys
    import os.path as _path

    _sys.modules[__name__] = _path
    """#
}
