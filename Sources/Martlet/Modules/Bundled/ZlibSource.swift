extension BundledModules {
  /// The module `zlib`.
  static let zlib: StaticString = #"""
    '''Check sums; compression is not supported.'''
    from binascii import adler32, crc32


    class error(Exception):
        pass


    def __getattr__(name):
        if name in ("compress", "decompress", "compressobj", "decompressobj"):
            raise AttributeError(f"module 'zlib' has no attribute {name!r}: compression is not supported")
        raise AttributeError(f"module 'zlib' has no attribute {name!r}")
    """#
}
