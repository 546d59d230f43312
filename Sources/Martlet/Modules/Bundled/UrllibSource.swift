extension BundledModules {
  /// The module `urllib`.
  static let urllib: StaticString = #"""
    '''Addresses of resources: urllib.parse. There is no network, so nothing opens them.'''
    """#
}
