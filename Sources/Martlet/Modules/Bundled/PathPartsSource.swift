extension BundledModules {
  /// The module `genericpath`: what `os.path` has on every system.
  static let genericpath: StaticString = #"""
    '''Paths on any system.'''
    from os.path import (
        commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, samefile, sameopenfile, samestat)

    __all__ = [name for name in globals() if not name.startswith("_")]
    """#

  /// The module `_threading_local`.
  static let threadingLocal: StaticString = #"""
    '''Values of each thread.'''
    from threading import local

    __all__ = ["local"]
    """#
}
