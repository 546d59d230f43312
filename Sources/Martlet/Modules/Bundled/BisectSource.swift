extension BundledModules {
  /// The module `bisect`.
  static let bisect: StaticString = #"""
    '''Searching in sorted lists.'''
    from _bisect import bisect_left, bisect_right, insort_left, insort_right

    bisect = bisect_right
    insort = insort_right
    """#
}
