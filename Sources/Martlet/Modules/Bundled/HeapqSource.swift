extension BundledModules {
  /// The module `heapq`.
  static let heapq: StaticString = #"""
    '''Lists as heaps: the smallest element is the first.'''
    from _heapq import (
        heapify, heappop, heappush, heappushpop, heapreplace, _heapify_max, _heappop_max, _heapreplace_max)

    __all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


    def merge(*iterables, key=None, reverse=False):
        '''The elements of sorted iterables in order.'''
        sources = [iter(iterable) for iterable in iterables]
        heap = []

        class Entry:
            __slots__ = ("rank", "place", "value")

            def __init__(self, rank, place, value):
                self.rank, self.place, self.value = rank, place, value

            def __lt__(self, other):
                first, second = (other, self) if reverse else (self, other)
                if first.rank < second.rank:
                    return True
                if second.rank < first.rank:
                    return False
                return self.place < other.place

        for place, source in enumerate(sources):
            for value in source:
                heap.append(Entry(value if key is None else key(value), place, value))
                break
        heapify(heap)
        while heap:
            entry = heap[0]
            yield entry.value
            for value in sources[entry.place]:
                heapreplace(heap, Entry(value if key is None else key(value), entry.place, value))
                break
            else:
                heappop(heap)


    def nsmallest(n, iterable, key=None):
        '''The n smallest elements, in order.'''
        return sorted(iterable, key=key)[:n] if n >= 1 else []


    def nlargest(n, iterable, key=None):
        '''The n largest elements, the largest first.'''
        return sorted(iterable, key=key, reverse=True)[:n] if n >= 1 else []
    """#
}
