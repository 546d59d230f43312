extension BundledModules {
  /// The module `_codecs_functions`.
  static let codecsFunctions: StaticString = #"""
    '''The pairs of functions of the encodings that CPython has in C.'''
    import _codecs
    from _runtime import builtins as _builtins

    _names = []


    def _checked(name, text, errors):
        if not isinstance(text, str):
            raise TypeError(f"{name}() argument 1 must be str, not {_kind(text)}")
        _check_errors(name, errors)


    def _check_errors(name, errors):
        if errors is not None and not isinstance(errors, str):
            raise TypeError(f"{name}() argument 2 must be str or None, not {_kind(errors)}")


    def _kind(value):
        return "None" if value is None else type(value).__name__


    def _encoder(name, encoding):
        def encode(str, errors=None, /):
            _checked(encode.__name__, str, errors)
            return _codecs.native_encode(str, encoding, errors or "strict"), len(str)
        return encode


    def _ordered_encoder(name, encoding):
        def encode(str, errors=None, byteorder=0, /):
            _checked(encode.__name__, str, errors)
            end = "-le" if byteorder < 0 else "-be" if byteorder > 0 else ""
            return _codecs.native_encode(str, encoding + end, errors or "strict"), len(str)
        return encode


    def _whole_decoder(name, encoding):
        def decode(data, errors=None, /):
            _check_errors(decode.__name__, errors)
            return _codecs.native_decode(data, encoding, errors or "strict", True)
        return decode


    def _decoder(name, encoding):
        def decode(data, errors=None, final=False, /):
            _check_errors(decode.__name__, errors)
            return _codecs.native_decode(data, encoding, errors or "strict", final)
        return decode


    def _escape_decoder(name, encoding):
        def decode(data, errors=None, final=True, /):
            _check_errors(decode.__name__, errors)
            if isinstance(data, str):
                data = data.encode()
            return _codecs.native_decode(data, encoding, errors or "strict", final)
        return decode


    def _told_decoder(name, encoding):
        def decode(data, errors=None, byteorder=0, final=False, /):
            _check_errors(decode.__name__, errors)
            end = "-le" if byteorder < 0 else "-be" if byteorder > 0 else ""
            size = 2 if encoding == "utf-16" else 4
            mark = b"" if end else bytes(data[:size])
            if not end and len(mark) < size and not final:
                return "", 0, 0
            text, consumed = _codecs.native_decode(data, encoding + end, errors or "strict", final)
            if mark == "\ufeff".encode(encoding + "-le"):
                byteorder = -1
            elif mark == "\ufeff".encode(encoding + "-be"):
                byteorder = 1
            return text, consumed, byteorder
        return decode


    def _define(name, encoding, make_encoder, make_decoder):
        for end, make in (("_encode", make_encoder), ("_decode", make_decoder)):
            function = make(name + end, encoding)
            function.__name__ = function.__qualname__ = name + end
            globals()[name + end] = function
            _names.append(name + end)


    for _each in ("ascii", "latin-1"):
        _define(_each.replace("-", "_"), _each, _encoder, _whole_decoder)
    for _each in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        _define(_each.replace("-", "_"), _each, _encoder, _decoder)
    for _each in ("utf-16", "utf-32"):
        _define(_each.replace("-", "_"), _each, _ordered_encoder, _decoder)
        _told = _told_decoder("", _each)
        _told.__name__ = _told.__qualname__ = _each.replace("-", "_") + "_ex_decode"
        globals()[_told.__name__] = _told
        _names.append(_told.__name__)
    for _each in ("unicode-escape", "raw-unicode-escape"):
        _define(_each.replace("-", "_"), _each, _encoder, _escape_decoder)


    def _bytes(data):
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        try:
            return bytes(memoryview(data))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


    def readbuffer_encode(data, errors=None, /):
        '''The bytes of a buffer.'''
        result = data.encode() if isinstance(data, str) else _bytes(data)
        return result, len(result)


    # Those written in the language


    def utf_7_encode(str, errors=None, /):
        import _codecs_transforms
        _checked("utf_7_encode", str, errors)
        return _codecs_transforms.utf_7_encode(str, errors or "strict")


    def utf_7_decode(data, errors=None, final=False, /):
        import _codecs_transforms
        _check_errors("utf_7_decode", errors)
        return _codecs_transforms.utf_7_decode(_bytes(data), errors or "strict", final)


    def charmap_build(map, /):
        '''A table from the characters of all bytes.'''
        import _codecs_transforms
        if not isinstance(map, str):
            raise TypeError(f"charmap_build() argument must be str, not {_kind(map)}")
        return _codecs_transforms.charmap_build(map)


    def charmap_encode(str, errors=None, mapping=None, /):
        '''Bytes by a table from code points to bytes.'''
        import _codecs_transforms
        _checked("charmap_encode", str, errors)
        return _codecs_transforms.charmap_encode(str, errors or "strict", mapping)


    def charmap_decode(data, errors=None, mapping=None, /):
        '''Text by a table from bytes to characters.'''
        import _codecs_transforms
        _check_errors("charmap_decode", errors)
        return _codecs_transforms.charmap_decode(_bytes(data), errors or "strict", mapping)


    # The insides of literals


    def escape_encode(data, errors=None, /):
        '''Bytes as the inside of a literal.'''
        if not isinstance(data, bytes):
            raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
        # With a double quote in it, repr puts it into single ones, which it escapes.
        return repr(data + b'"')[2:-2].encode("ascii"), len(data)


    def escape_decode(data, errors=None, /):
        '''The bytes that the inside of a literal means.'''
        if isinstance(data, str):
            data = data.encode("utf-8")
        simple = {10: b"", 92: b"\\", 39: b"'", 34: b'"', 98: b"\b", 102: b"\f", 116: b"\t", 110: b"\n", 114: b"\r",
                  118: b"\v", 97: b"\a"}
        out = bytearray()
        place = 0
        while place < len(data):
            byte = data[place]
            place += 1
            if byte != 92:
                out.append(byte)
                continue
            if place == len(data):
                raise ValueError("Trailing \\ in string")
            letter = data[place]
            place += 1
            if letter in simple:
                out += simple[letter]
            elif 48 <= letter <= 55:
                digits = chr(letter)
                while place < len(data) and len(digits) < 3 and 48 <= data[place] <= 55:
                    digits += chr(data[place])
                    place += 1
                out.append(int(digits, 8) & 255)
            elif letter == 120:
                digits = bytes(data[place:place + 2])
                try:
                    out += bytes.fromhex(digits.decode("ascii"))
                    if len(digits) < 2:
                        raise ValueError
                    place += 2
                except ValueError:
                    if errors in (None, "strict"):
                        raise ValueError(f"invalid \\x escape at position {place - 2}") from None
                    if errors == "replace":
                        out += b"?"
                    elif errors != "ignore":
                        raise ValueError(f"decoding error; unknown error handling code: {errors}") from None
                    if digits[:1].isalnum():
                        place += 1
            else:
                out += bytes((92, letter))
        return bytes(out), len(data)


    _builtins(globals(), " ".join(_names) + " utf_7_encode utf_7_decode readbuffer_encode charmap_build charmap_encode charmap_decode escape_encode "
                                            "escape_decode", "_codecs")
    """#
}
