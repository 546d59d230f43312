extension BundledModules {
  /// The module `codecs`.
  static let codecs: StaticString = #"""
    '''Encodings: how text becomes bytes, and back.'''
    import builtins
    import sys
    import _codecs
    from _codecs_streams import (
        BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, CodecInfo, IncrementalDecoder,
        IncrementalEncoder, StreamReader, StreamReaderWriter, StreamRecoder, StreamWriter,
    )

    __all__ = [
        "BOM", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_BE", "BOM_LE", "BOM_UTF16", "BOM_UTF16_BE",
        "BOM_UTF16_LE", "BOM_UTF32", "BOM_UTF32_BE", "BOM_UTF32_LE", "BOM_UTF8", "Codec", "CodecInfo",
        "EncodedFile", "IncrementalDecoder", "IncrementalEncoder", "StreamReader", "StreamReaderWriter",
        "StreamRecoder", "StreamWriter", "backslashreplace_errors", "decode", "encode", "getdecoder", "getencoder",
        "getincrementaldecoder", "getincrementalencoder", "getreader", "getwriter", "ignore_errors", "iterdecode",
        "iterencode", "lookup", "lookup_error", "namereplace_errors", "open", "register", "register_error",
        "replace_errors", "strict_errors", "xmlcharrefreplace_errors",
    ]

    BOM_UTF8 = b"\xef\xbb\xbf"
    BOM = BOM_LE = BOM32_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
    BOM_BE = BOM32_BE = BOM_UTF16_BE = b"\xfe\xff"
    BOM64_LE = BOM_UTF32 = BOM_UTF32_LE = BOM_LE + b"\0\0"
    BOM64_BE = BOM_UTF32_BE = b"\0\0" + BOM_BE


    def _native(name):
        def encode(input, errors="strict"):
            return _codecs.native_encode(input, name, errors or "strict"), len(input)

        def decode(input, errors="strict"):
            return _codecs.native_decode(input, name, errors or "strict", True)

        marked = name in ("utf-16", "utf-32", "utf-8-sig")
        rest = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(name, name)

        class Encoder(IncrementalEncoder):
            _begun = False

            def encode(self, input, final=False):
                used = rest if self._begun else name
                self._begun = True
                return _codecs.native_encode(input, used, self.errors)

            def reset(self):
                self._begun = False

            def getstate(self):
                return 0 if self._begun == (name in ("utf-16", "utf-32")) else 2

            def setstate(self, state):
                self._begun = (state == 0) == (name in ("utf-16", "utf-32"))

        class Decoder(BufferedIncrementalDecoder):
            _used = None

            def _buffer_decode(self, input, errors, final):
                if self._used is None:
                    width = {"utf-16": 2, "utf-32": 4, "utf-8-sig": 3}.get(name, 0)
                    if len(input) < width and not final:
                        if name != "utf-8-sig" or BOM_UTF8.startswith(bytes(input)):
                            return "", 0
                    mark = bytes(input[:width])
                    text, consumed = _codecs.native_decode(input, name, errors, final)
                    if mark in (BOM_UTF16_BE, BOM_UTF32_BE):
                        self._used = name + "-be"
                    else:
                        self._used = rest
                    return text, consumed
                return _codecs.native_decode(input, self._used, errors, final)

            def reset(self):
                BufferedIncrementalDecoder.reset(self)
                self._used = None

            def getstate(self):
                return (self.buffer, int(marked and self._used is not None))

        class Reader(StreamReader):
            def decode(self, input, errors="strict"):
                return _codecs.native_decode(input, name, errors, False)

        class Writer(StreamWriter):
            def encode(self, input, errors="strict"):
                return encode(input, errors)

        for cls, label in ((Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"),
                           (Reader, "StreamReader"), (Writer, "StreamWriter")):
            cls.__name__ = cls.__qualname__ = label
            cls.__module__ = "encodings." + name.replace("-", "_")
        return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


    def _transform(name, encode_one, decode_one):
        def encode(input, errors="strict"):
            return encode_one(input), len(input)

        def decode(input, errors="strict"):
            return decode_one(input), len(input)

        return CodecInfo(encode, decode, name=name, _is_text_encoding=False)


    def _special(name):
        if name in ("rot13", "rot_13"):
            table = {}
            for first in (65, 97):
                for place in range(26):
                    table[first + place] = first + (place + 13) % 26
            turn = lambda text: str.translate(text, table)
            return _transform("rot-13", turn, turn)
        if name in ("hex", "hex_codec"):
            import binascii
            return _transform("hex", binascii.b2a_hex, binascii.a2b_hex)
        if name in ("base64", "base_64", "base64_codec"):
            import base64
            return _transform("base64", base64.encodebytes, base64.decodebytes)
        return None


    _searchers = []
    _cache = {}


    def register(search_function, /):
        '''Add a function that finds codecs by name.'''
        if not callable(search_function):
            raise TypeError("argument must be callable")
        _searchers.append(search_function)


    def unregister(search_function, /):
        '''Remove one, and forget what was found.'''
        if search_function in _searchers:
            _searchers.remove(search_function)
            _cache.clear()


    def lookup(encoding, /):
        '''The codec of a name.'''
        canonical = _codecs.canonical(encoding)
        key = canonical or encoding.replace(" ", "_").replace("-", "_").lower()
        found = _cache.get(key)
        if found is not None:
            return found
        if canonical:
            found = _native(canonical)
        else:
            found = _special(key)
            for search in _searchers if found is None else ():
                found = search(key)
                if found is not None:
                    if not isinstance(found, tuple) or len(found) != 4:
                        raise TypeError("codec search functions must return 4-tuples")
                    break
            if found is None:
                raise LookupError(f"unknown encoding: {encoding}")
        _cache[key] = found
        return found


    def _convert(function, obj, what, name, errors):
        try:
            result = function(obj) if errors == "strict" else function(obj, errors)
        except Exception as error:
            if isinstance(error, UnicodeError) and type(error) is not UnicodeError or len(error.args) != 1:
                raise
            raise type(error)(f"{what} with '{name}' codec failed ({type(error).__name__}: {error})") from error
        if not isinstance(result, tuple) or len(result) != 2:
            what = what.replace("ing", "er")
            raise TypeError(f"{what} must return a tuple (object, integer)")
        return result[0]


    def encode(obj, encoding="utf-8", errors="strict"):
        '''What a codec makes of an object.'''
        info = lookup(encoding)
        if _codecs.canonical(encoding):
            return info.encode(obj, errors)[0]
        return _convert(info[0], obj, "encoding", encoding, errors)


    def decode(obj, encoding="utf-8", errors="strict"):
        '''What a codec makes of an encoded object.'''
        info = lookup(encoding)
        if _codecs.canonical(encoding):
            return info.decode(obj, errors)[0]
        return _convert(info[1], obj, "decoding", encoding, errors)


    encode.__module__ = decode.__module__ = "_codecs"


    def _encode_text(text, encoding, errors):
        info = lookup(encoding)
        if not getattr(info, "_is_text_encoding", True):
            raise LookupError(f"'{encoding}' is not a text encoding; use codecs.encode() to handle arbitrary codecs")
        result = _convert(info[0], text, "encoding", encoding, errors)
        if isinstance(result, bytearray):
            result = bytes(result)
        if not isinstance(result, bytes):
            raise TypeError(f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; "
                            "use codecs.encode() to encode to arbitrary types")
        return result


    def _decode_text(data, encoding, errors):
        info = lookup(encoding)
        if not getattr(info, "_is_text_encoding", True):
            raise LookupError(f"'{encoding}' is not a text encoding; use codecs.decode() to handle arbitrary codecs")
        result = _convert(info[1], data, "decoding", encoding, errors)
        if not isinstance(result, str):
            raise TypeError(f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; "
                            "use codecs.decode() to decode to arbitrary types")
        return result


    def getencoder(encoding):
        return lookup(encoding).encode


    def getdecoder(encoding):
        return lookup(encoding).decode


    def getincrementalencoder(encoding):
        encoder = lookup(encoding).incrementalencoder
        if encoder is None:
            raise LookupError(encoding)
        return encoder


    def getincrementaldecoder(encoding):
        decoder = lookup(encoding).incrementaldecoder
        if decoder is None:
            raise LookupError(encoding)
        return decoder


    def getreader(encoding):
        return lookup(encoding).streamreader


    def getwriter(encoding):
        return lookup(encoding).streamwriter


    def iterencode(iterator, encoding, errors="strict", **kwargs):
        '''The encoded pieces of text.'''
        encoder = getincrementalencoder(encoding)(errors, **kwargs)
        for piece in iterator:
            output = encoder.encode(piece)
            if output:
                yield output
        output = encoder.encode("", True)
        if output:
            yield output


    def iterdecode(iterator, encoding, errors="strict", **kwargs):
        '''The text of pieces of bytes.'''
        decoder = getincrementaldecoder(encoding)(errors, **kwargs)
        for piece in iterator:
            output = decoder.decode(piece)
            if output:
                yield output
        output = decoder.decode(b"", True)
        if output:
            yield output


    def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
        '''Open a file of encoded text.'''
        if encoding is not None and "b" not in mode:
            mode += "b"
        file = builtins.open(filename, mode, buffering)
        if encoding is None:
            return file
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        stream.encoding = encoding
        return stream


    def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
        '''A stream of bytes in one encoding over a file in another.'''
        file_encoding = file_encoding or data_encoding
        data, outer = lookup(data_encoding), lookup(file_encoding)
        stream = StreamRecoder(file, data.encode, data.decode, outer.streamreader, outer.streamwriter, errors)
        stream.data_encoding, stream.file_encoding = data_encoding, file_encoding
        return stream


    def make_identity_dict(rng):
        return {number: number for number in rng}


    def make_encoding_map(decoding_map):
        made = {}
        for key, value in decoding_map.items():
            made[value] = None if value in made else key
        return made


    def strict_errors(exception, /):
        if isinstance(exception, BaseException):
            raise exception
        raise TypeError("codec must pass exception instance")


    def _part(exception):
        return exception.object[exception.start:exception.end]


    def _wrong(exception):
        return TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


    def ignore_errors(exception, /):
        if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
            raise _wrong(exception)
        return "", exception.end


    def replace_errors(exception, /):
        if isinstance(exception, UnicodeEncodeError):
            return "?" * len(_part(exception)), exception.end
        if isinstance(exception, UnicodeDecodeError):
            return "\ufffd", exception.end
        if isinstance(exception, UnicodeTranslateError):
            return "\ufffd" * len(_part(exception)), exception.end
        raise _wrong(exception)


    def xmlcharrefreplace_errors(exception, /):
        if not isinstance(exception, UnicodeEncodeError):
            raise _wrong(exception)
        return "".join(f"&#{ord(character)};" for character in _part(exception)), exception.end


    def _escaped(code):
        return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


    def backslashreplace_errors(exception, /):
        if isinstance(exception, UnicodeDecodeError):
            return "".join(map(_escaped, _part(exception))), exception.end
        if isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
            return "".join(_escaped(ord(character)) for character in _part(exception)), exception.end
        raise _wrong(exception)


    def namereplace_errors(exception, /):
        if not isinstance(exception, UnicodeEncodeError):
            raise _wrong(exception)
        return _codecs.native_encode(_part(exception), "ascii", "namereplace").decode("ascii"), exception.end


    def _escape_bytes(exception, /):
        '''Bytes that are no text as halves of surrogate pairs, and back.'''
        if isinstance(exception, UnicodeDecodeError):
            escaped = []
            for byte in exception.object[exception.start:exception.end][:4]:
                if byte < 128:
                    break
                escaped.append(chr(0xDC00 + byte))
            if not escaped:
                raise exception
            return "".join(escaped), exception.start + len(escaped)
        if not isinstance(exception, UnicodeEncodeError):
            raise _wrong(exception)
        codes = [ord(character) - 0xDC00 for character in _part(exception)]
        if not all(128 <= code < 256 for code in codes):
            raise exception
        return bytes(codes), exception.end


    _STANDARD = {
        "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
        "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
        "namereplace": namereplace_errors, "surrogateescape": _escape_bytes,
    }


    def register_error(errors, handler, /):
        '''Say what is done with errors of a name.'''
        _codecs.register_error(errors, handler)


    def lookup_error(name, /):
        '''What is done with errors of a name.'''
        found = _codecs.registered_error(name) or _STANDARD.get(name)
        if found is None:
            raise LookupError(f"unknown error handler name '{name}'")
        return found


    def _pair(name):
        def encode(str, errors="strict", /):
            return _codecs.native_encode(str, name, errors or "strict"), len(str)

        def decode(data, errors="strict", final=name not in _PARTIAL, /):
            return _codecs.native_decode(data, name, errors or "strict", final)

        return encode, decode


    _PARTIAL = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
    ascii_encode, ascii_decode = _pair("ascii")
    latin_1_encode, latin_1_decode = _pair("latin-1")
    utf_8_encode, utf_8_decode = _pair("utf-8")
    utf_16_encode, utf_16_decode = _pair("utf-16")
    utf_16_le_encode, utf_16_le_decode = _pair("utf-16-le")
    utf_16_be_encode, utf_16_be_decode = _pair("utf-16-be")
    utf_32_encode, utf_32_decode = _pair("utf-32")
    utf_32_le_encode, utf_32_le_decode = _pair("utf-32-le")
    utf_32_be_encode, utf_32_be_decode = _pair("utf-32-be")
    unicode_escape_encode, unicode_escape_decode = _pair("unicode-escape")
    raw_unicode_escape_encode, raw_unicode_escape_decode = _pair("raw-unicode-escape")


    def escape_encode(data, errors=None, /):
        '''Bytes as the inside of a literal.'''
        return repr(data)[2:-1].replace('"', '"').encode("ascii"), len(data)


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
    """#
}
