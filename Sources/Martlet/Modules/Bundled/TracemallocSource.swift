extension BundledModules {
  /// The module `tracemalloc`.
  static let tracemalloc: StaticString = #"""
    '''Memory that objects take. The heap knows its size, not where each object was made.'''
    from _runtime import memory as _memory
    from operator import index as _index

    _tracing = False
    _base = _peak = _limit = 0


    def start(nframe=1, /):
        '''Begin counting.'''
        global _tracing, _base, _peak, _limit
        nframe = _index(nframe)
        if not 1 <= nframe <= 65535:
            raise ValueError("the number of frames must be in range [1; 65535]")
        if not _tracing:
            _base = _memory()
            _peak = 0
        _tracing, _limit = True, nframe


    def stop():
        '''End counting.'''
        global _tracing
        _tracing = False


    def is_tracing():
        return _tracing


    def get_traced_memory():
        '''The growth of the heap since start, and the largest that was asked for.'''
        global _peak
        if not _tracing:
            return 0, 0
        size = max(_memory() - _base, 0)
        _peak = max(_peak, size)
        return size, _peak


    def reset_peak():
        global _peak
        _peak = 0


    def clear_traces():
        global _base, _peak
        _base, _peak = _memory(), 0


    def get_tracemalloc_memory():
        return 0


    def get_traceback_limit():
        return _limit or 1


    def get_object_traceback(obj):
        '''None: where an object was made is not known.'''
        return None


    def __getattr__(name):
        if name in ("take_snapshot", "Snapshot", "Statistic", "StatisticDiff", "Trace", "Traceback", "Frame", "Filter",
                    "DomainFilter", "BaseFilter"):
            raise NotImplementedError(f"tracemalloc.{name} is not supported: Martlet does not know where objects were made")
        raise AttributeError(f"module 'tracemalloc' has no attribute {name!r}")
    """#
}
