extension BundledModules {
  /// The module `json.decoder`.
  static let jsonDecoder: StaticString = #"""
    '''Reading JSON.'''
    from _json import scanstring
    from json import JSONDecodeError, JSONDecoder
    from json import scanner

    __all__ = ["JSONDecoder", "JSONDecodeError"]

    py_scanstring = c_scanstring = scanstring
    NaN, PosInf, NegInf = float("nan"), float("inf"), float("-inf")
    """#

  /// The module `json.encoder`.
  static let jsonEncoder: StaticString = #"""
    '''Writing JSON.'''
    from _json import encode_basestring, encode_basestring_ascii
    from json import JSONEncoder

    __all__ = ["JSONEncoder"]

    py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii
    py_encode_basestring = c_encode_basestring = encode_basestring
    INFINITY = float("inf")
    """#

  /// The module `json.scanner`.
  static let jsonScanner: StaticString = #"""
    '''Finding values in JSON.'''

    __all__ = ["make_scanner"]


    def make_scanner(context):
        '''A function that reads the value at a place as a decoder would.'''
        context.strict
        def scan_once(string, idx):
            from json import JSONDecodeError
            try:
                return context.raw_decode(string, idx)
            except JSONDecodeError as error:
                if error.msg == "Expecting value":
                    raise StopIteration(error.pos) from None
                raise
        return scan_once


    py_make_scanner = c_make_scanner = make_scanner
    """#
}
