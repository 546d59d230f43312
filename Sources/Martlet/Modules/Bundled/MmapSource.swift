extension BundledModules {
  /// The module `mmap`: what programs name without using it.
  static let mmap: StaticString = #"""
    '''The names of files mapped into memory; none can be made.'''
    ACCESS_DEFAULT, ACCESS_READ, ACCESS_WRITE, ACCESS_COPY = range(4)
    ALLOCATIONGRANULARITY = PAGESIZE = 4096
    MAP_SHARED, MAP_PRIVATE, MAP_ANON, MAP_ANONYMOUS = 1, 2, 32, 32
    PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
    error = OSError


    class mmap:
        '''A file in memory.'''

        def __init__(self, *args, **kwargs):
            raise NotImplementedError("mmap is not supported: Martlet maps no files into memory")
    """#
}
