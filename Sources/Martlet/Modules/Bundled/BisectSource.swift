extension BundledModules {
  /// The module `bisect`.
  static let bisect: StaticString = #"""
    '''Searching in sorted lists.'''


    def bisect_right(a, x, lo=0, hi=None, *, key=None):
        '''Where to insert x after equal elements.'''
        if lo < 0:
            raise ValueError("lo must be non-negative")
        if hi is None:
            hi = len(a)
        while lo < hi:
            mid = (lo + hi) // 2
            if x < (a[mid] if key is None else key(a[mid])):
                hi = mid
            else:
                lo = mid + 1
        return lo


    def bisect_left(a, x, lo=0, hi=None, *, key=None):
        '''Where to insert x before equal elements.'''
        if lo < 0:
            raise ValueError("lo must be non-negative")
        if hi is None:
            hi = len(a)
        while lo < hi:
            mid = (lo + hi) // 2
            if (a[mid] if key is None else key(a[mid])) < x:
                lo = mid + 1
            else:
                hi = mid
        return lo


    def insort_right(a, x, lo=0, hi=None, *, key=None):
        '''Insert x after equal elements.'''
        a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


    def insort_left(a, x, lo=0, hi=None, *, key=None):
        '''Insert x before equal elements.'''
        a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


    bisect = bisect_right
    insort = insort_right
    """#
}
