extension BundledModules {
  /// The module `zipimport`: what programs name without using it.
  static let zipimport: StaticString = #"""
    '''The names of importing from archives; none can be read.'''
    __all__ = ["ZipImportError", "zipimporter"]


    class ZipImportError(ImportError):
        '''An archive cannot be read.'''


    class zipimporter:
        '''Finds modules in an archive.'''

        def __init__(self, path):
            raise NotImplementedError("zipimport is not supported: Martlet has no compression")
    """#
}
