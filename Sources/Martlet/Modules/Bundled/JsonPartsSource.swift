extension BundledModules {
  /// The module `json.decoder`.
  static let jsonDecoder: StaticString = #"""
    '''Reading JSON.'''
    import _json
    from json import JSONDecodeError, JSONDecoder
    from json import scanner

    __all__ = ["JSONDecoder", "JSONDecodeError"]


    def scanstring(s, end, strict=True):
        '''The string that begins before a place, and the place after it.'''
        if end < 0 or end > len(s):
            raise ValueError("end is out of bounds")
        shift = end - 1
        value, stop = JSONDecoder(strict=strict).raw_decode(s if shift >= 0 and s[shift:end] == '"' else _quoted(s, end),
                                                            max(shift, 0))
        return value, stop


    def _quoted(s, end):
        return s[:end - 1] + '"' + s[end:] if end else '"' + s


    py_scanstring = c_scanstring = scanstring
    NaN, PosInf, NegInf = float("nan"), float("inf"), float("-inf")
    """#

  /// The module `json.encoder`.
  static let jsonEncoder: StaticString = #"""
    '''Writing JSON.'''
    import _json
    from json import JSONEncoder

    __all__ = ["JSONEncoder"]


    def encode_basestring_ascii(s, /):
        '''A string as JSON in ASCII.'''
        if not isinstance(s, str):
            raise TypeError(f"first argument must be a string, not {type(s).__name__}")
        return _json.quote(s, True)


    def encode_basestring(s, /):
        '''A string as JSON.'''
        if not isinstance(s, str):
            raise TypeError(f"first argument must be a string, not {type(s).__name__}")
        return _json.quote(s, False)


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
