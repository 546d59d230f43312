extension BundledModules {
  /// The module `_codecs_transforms`: the codecs that are not native.
  static let codecsTransforms: StaticString = #"""
    '''Codecs written in the language: UTF-7, maps of characters, and those from bytes to bytes or text to text.'''
    from _codecs_errors import decoding_failed, encoding_failed
    from _codecs_streams import (
        BufferedIncrementalDecoder, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamWriter)

    # The functions are those of codecs.
    __name__ = "codecs"


    def _classes(module, encode, decode, kind=str):
        '''A writer and a reader of streams that convert each part by itself.'''
        class Writer(StreamWriter):
            charbuffertype = kind

            def encode(self, input, errors="strict"):
                return encode(input, errors)

        class Reader(StreamReader):
            charbuffertype = kind

            def decode(self, input, errors="strict"):
                return decode(input, errors)

        for cls, label in ((Writer, "StreamWriter"), (Reader, "StreamReader")):
            cls.__name__ = cls.__qualname__ = label
            cls.__module__ = "encodings." + module
        return Reader, Writer


    def _by_parts(encode, decode):
        '''Coders of parts that do not depend on each other.'''
        class Encoder(IncrementalEncoder):
            def encode(self, input, final=False):
                return encode(input, self.errors)[0]

        class Decoder(IncrementalDecoder):
            def decode(self, input, final=False):
                return decode(input, self.errors)[0]

        Encoder.__name__ = Encoder.__qualname__ = "IncrementalEncoder"
        Decoder.__name__ = Decoder.__qualname__ = "IncrementalDecoder"
        return Encoder, Decoder


    def _transform(name, module, encode_one, decode_one, kind=bytes):
        def encode(input, errors="strict"):
            return encode_one(input), len(input)

        def decode(input, errors="strict"):
            return decode_one(input), len(input)

        return CodecInfo(encode, decode, *_classes(module, encode, decode, kind), *_by_parts(encode, decode), name,
                         _is_text_encoding=False)


    def _rot13(text):
        def turned(letter):
            for first in "aA":
                place = ord(letter) - ord(first)
                if 0 <= place < 26:
                    return chr(ord(first) + (place + 13) % 26)
            return letter
        if not isinstance(text, str):
            kind = type(text).__name__
            raise TypeError(f"descriptor 'translate' for 'str' objects doesn't apply to a '{kind}' object")
        return "".join(map(turned, text))


    def _uu_encode(data):
        from binascii import b2a_uu
        lines = [b2a_uu(data[place:place + 45]) for place in range(0, len(data), 45)]
        return b"begin 666 <data>\n" + b"".join(lines) + b" \nend\n"


    def _uu_decode(data):
        from binascii import Error, a2b_uu
        lines = iter(bytes(data).splitlines(True))
        if not any(line.startswith(b"begin") for line in lines):
            raise ValueError('Missing "begin" line in input data')
        parts = []
        for line in lines:
            if line == b"end\n":
                return b"".join(parts)
            try:
                parts.append(a2b_uu(line))
            except Error:
                # Some encoders write more than the line says.
                parts.append(a2b_uu(line[:(((line[0] - 32) & 63) * 4 + 5) // 3]))
        raise ValueError("Truncated input data")


    def find(name):
        '''The codec of a normalised name, or None.'''
        if name in ("rot13", "rot_13"):
            return _transform("rot-13", "rot_13", _rot13, _rot13, str)
        if name in ("hex", "hex_codec"):
            from binascii import a2b_hex, b2a_hex
            return _transform("hex", "hex_codec", b2a_hex, a2b_hex)
        if name in ("base64", "base_64", "base64_codec"):
            import base64
            return _transform("base64", "base64_codec", base64.encodebytes, base64.decodebytes)
        if name in ("uu", "uu_codec"):
            return _transform("uu", "uu_codec", _uu_encode, _uu_decode)
        if name in ("quopri", "quopri_codec", "quoted_printable", "quotedprintable"):
            from binascii import a2b_qp, b2a_qp
            return _transform("quopri", "quopri_codec", lambda data: b2a_qp(data, quotetabs=True), a2b_qp)
        if name in ("utf_7", "utf7", "u7", "unicode_1_1_utf_7"):
            return _utf7()
        if name == "punycode":
            from _codecs_hosts import punycode_decode, punycode_encode
            return CodecInfo(
                punycode_encode, punycode_decode, *_classes(name, punycode_encode, punycode_decode),
                *_by_parts(punycode_encode, punycode_decode), name)
        if name == "idna":
            from _codecs_hosts import idna_codec
            return idna_codec()
        if name == "undefined":
            def refuse(input, errors="strict"):
                raise UnicodeError("undefined encoding")
            return CodecInfo(refuse, refuse, *_classes(name, refuse, refuse), *_by_parts(refuse, refuse), name)
        return None


    # UTF-7

    _DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    _VALUES = {ord(digit): value for value, digit in enumerate(_DIGITS)}
    _DIRECT = frozenset(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:?"
        '!"#$%&*;<=>@[]^_`{|} \t\n\r')


    def _units(character):
        code = ord(character)
        if code < 0x10000:
            return code,
        return 0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code - 0x10000 & 0x3FF)


    def utf_7_encode(str, errors="strict", /):
        out = []
        is_shifted, bits, count = False, 0, 0
        for character in str:
            if character in _DIRECT:
                if is_shifted:
                    if count:
                        out.append(_DIGITS[bits << 6 - count & 63])
                    is_shifted, bits, count = False, 0, 0
                    if ord(character) in _VALUES or character == "-":
                        out.append("-")
                out.append(character)
                continue
            if not is_shifted:
                if character == "+":
                    out.append("+-")
                    continue
                out.append("+")
                is_shifted = True
            for unit in _units(character):
                bits, count = bits << 16 | unit, count + 16
                while count >= 6:
                    count -= 6
                    out.append(_DIGITS[bits >> count & 63])
                bits &= (1 << count) - 1
        if is_shifted:
            if count:
                out.append(_DIGITS[bits << 6 - count & 63])
            out.append("-")
        return "".join(out).encode("ascii"), len(str)


    def utf_7_decode(data, errors="strict", final=False, /):
        data = bytes(data)
        errors = errors or "strict"
        out = []
        place = 0
        is_shifted, bits, count, half = False, 0, 0, 0
        # Where the shifted part begins, in the bytes and in the text.
        start = shift_out = 0
        while True:
            reason = None
            while place < len(data) and reason is None:
                byte = data[place]
                if is_shifted:
                    if byte in _VALUES:
                        place += 1
                        bits, count = bits << 6 | _VALUES[byte], count + 6
                        if count < 16:
                            continue
                        count -= 16
                        unit, bits = bits >> count, bits & (1 << count) - 1
                        if half:
                            if 0xDC00 <= unit < 0xE000:
                                out.append(chr(0x10000 + (half - 0xD800 << 10) + unit - 0xDC00))
                                half = 0
                                continue
                            out.append(chr(half))
                            half = 0
                        if 0xD800 <= unit < 0xDC00:
                            half = unit
                        else:
                            out.append(chr(unit))
                        continue
                    is_shifted = False
                    if count >= 6:
                        place += 1
                        reason = "partial character in base64 sequence"
                    elif count and bits:
                        place += 1
                        reason = "non-zero padding bits in shift sequence"
                    else:
                        if half and byte < 128 and byte != 43:
                            out.append(chr(half))
                        half = 0
                        place += byte == 45
                elif byte == 43:
                    start, place = place, place + 1
                    if place < len(data) and data[place] == 45:
                        place += 1
                        out.append("+")
                    elif place < len(data) and data[place] not in _VALUES:
                        place += 1
                        reason = "ill-formed sequence"
                    else:
                        is_shifted, bits, count, half, shift_out = True, 0, 0, 0, len(out)
                elif byte < 128:
                    place += 1
                    out.append(chr(byte))
                else:
                    start, place = place, place + 1
                    reason = "unexpected special character"
            if reason is None and is_shifted and final and (half or count >= 6 or count and bits):
                place = len(data)
                reason = "unterminated shift sequence"
                is_shifted = False
            if reason is None:
                break
            text, place, data = decoding_failed("utf7", data, start, place, reason, errors)
            out.append(text)
        if is_shifted and not final:
            return "".join(out[:shift_out]), start
        return "".join(out), place


    def _utf7():
        class Encoder(IncrementalEncoder):
            def encode(self, input, final=False):
                return utf_7_encode(input, self.errors)[0]

        class Decoder(BufferedIncrementalDecoder):
            _buffer_decode = staticmethod(utf_7_decode)

        Encoder.__name__ = Encoder.__qualname__ = "IncrementalEncoder"
        Decoder.__name__ = Decoder.__qualname__ = "IncrementalDecoder"

        def decode(input, errors="strict"):
            return utf_7_decode(input, errors, True)

        return CodecInfo(utf_7_encode, decode, *_classes("utf_7", utf_7_encode, utf_7_decode), Encoder, Decoder, "utf-7")


    # Maps of characters


    def charmap_build(map, /):
        '''The map to encode by, from the characters of all bytes.'''
        return {ord(character): byte for byte, character in enumerate(map)}


    def _mapped(mapping, byte):
        '''The text of a byte, or None.'''
        try:
            found = mapping[byte]
        except LookupError:
            return None
        if found is None or found == "\ufffe" or found == 0xFFFE:
            return None
        if isinstance(found, int):
            if not 0 <= found < 0x110000:
                raise TypeError("character mapping must be in range(0x110000)")
            return chr(found)
        if not isinstance(found, str):
            raise TypeError("character mapping must return integer, None or str")
        return found


    def charmap_decode(data, errors="strict", mapping=None, /):
        data = bytes(data)
        if mapping is None:
            return data.decode("latin-1"), len(data)
        out, place, size = [], 0, len(data)
        while place < len(data):
            text = _mapped(mapping, data[place])
            if text is None:
                text, place, data = decoding_failed(
                    "charmap", data, place, place + 1, "character maps to <undefined>", errors or "strict")
            else:
                place += 1
            out.append(text)
        return "".join(out), size


    def _bytes_of(mapping, character):
        '''The bytes of a character, or None.'''
        try:
            found = mapping[ord(character)]
        except LookupError:
            return None
        if found is None or isinstance(found, bytes):
            return found
        if not isinstance(found, int):
            raise TypeError(
                f"character mapping must return integer, bytes or None, not {type(found).__name__}")
        if not 0 <= found < 256:
            raise TypeError("character mapping must be in range(256)")
        return bytes((found,))


    def charmap_encode(str, errors="strict", mapping=None, /):
        if mapping is None:
            return str.encode("latin-1", errors or "strict"), len(str)
        out, place = [], 0
        while place < len(str):
            found = _bytes_of(mapping, str[place])
            if found is not None:
                out.append(found)
                place += 1
                continue
            end = place + 1
            while end < len(str) and _bytes_of(mapping, str[end]) is None:
                end += 1
            instead, place, error = encoding_failed(
                "charmap", str, place, end, "character maps to <undefined>", errors or "strict")
            if isinstance(instead, bytes):
                out.append(instead)
                continue
            for character in instead:
                found = _bytes_of(mapping, character)
                if found is None:
                    raise error
                out.append(found)
        return b"".join(out), len(str)
    """#
}
