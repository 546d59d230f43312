extension BundledModules {
  /// The module `concurrent`.
  static let concurrent: StaticString = #"""
    '''Doing several things at a time.'''
    """#
}
