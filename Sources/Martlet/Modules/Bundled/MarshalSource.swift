extension BundledModules {
  /// The module `marshal`: what programs name without using it.
  static let marshal: StaticString = #"""
    '''The names of CPython's own form of code and constants, which Martlet neither writes nor reads.'''
    version = 4


    def _refuse(*args):
        raise NotImplementedError("marshal is not supported: Martlet has no such form of objects; use pickle or json")


    dump = dumps = load = loads = _refuse
    """#
}
