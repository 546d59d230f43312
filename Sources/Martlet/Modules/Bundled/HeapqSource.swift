extension BundledModules {
  /// The module `heapq`.
  static let heapq: StaticString = #"""
    '''Lists as heaps: the smallest element is the first.'''
    from _heapq import (
        heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max, _heappop_max, _heapreplace_max)

    __all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


    _end = object()


    def merge(*iterables, key=None, reverse=False):
        '''The elements of sorted iterables in order.'''
        arrange, exchange, remove = (
            (_heapify_max, _heapreplace_max, _heappop_max) if reverse else (heapify, heapreplace, heappop))
        # Lists compare by their first elements: the rank, then the place of the source.
        heap = []
        for place, source in enumerate(map(iter, iterables)):
            value = next(source, _end)
            if value is not _end:
                heap.append([value if key is None else key(value), -place if reverse else place, value, source])
        arrange(heap)
        while len(heap) > 1:
            entry = heap[0]
            yield entry[2]
            value = next(entry[3], _end)
            if value is _end:
                remove(heap)
            else:
                entry[0], entry[2] = value if key is None else key(value), value
                exchange(heap, entry)
        if heap:
            yield heap[0][2]
            yield from heap[0][3]


    def nsmallest(n, iterable, key=None):
        '''The n smallest elements, in order.'''
        return sorted(iterable, key=key)[:n] if n >= 1 else []


    def nlargest(n, iterable, key=None):
        '''The n largest elements, the largest first.'''
        return sorted(iterable, key=key, reverse=True)[:n] if n >= 1 else []
    """#
}
