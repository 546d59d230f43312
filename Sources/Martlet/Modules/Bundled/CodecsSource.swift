extension BundledModules {
  /// The module `codecs`.
  static let codecs: StaticString = #"""
    '''Encodings: how text becomes bytes, and back.'''
    import builtins
    import sys
    import _codecs
    from _codecs_errors import (
        backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors, replace_errors, strict_errors,
        xmlcharrefreplace_errors,
    )
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

        # An encoding with a mark: its plain forms, the one with that mark first, and what shows that the mark is still to
        # come.
        plain = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be"),
                 "utf-8-sig": ("utf-8",)}.get(name, (name,))
        width = {"utf-16": 2, "utf-32": 4, "utf-8-sig": 3}.get(name, 0)
        is_wide = name in ("utf-16", "utf-32")
        unmarked = 2 if is_wide else 1

        def decode_begin(input, errors, final):
            '''The text, how many bytes it took, and the form of the rest: None if that is not known yet.'''
            mark = bytes(input[:width])
            if not is_wide:
                if len(mark) < width and BOM_UTF8.startswith(mark):
                    return "", 0, None
                return *_codecs.native_decode(input, name, errors, final), plain[0]
            text, consumed = _codecs.native_decode(input, name, errors, final)
            if consumed < 2:
                return text, consumed, None
            if mark not in (BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE):
                raise UnicodeError(f"{name.upper()} stream does not start with BOM")
            return text, consumed, plain[mark in (BOM_UTF16_BE, BOM_UTF32_BE)]

        class Encoder(IncrementalEncoder):
            _form = name

            def encode(self, input, final=False):
                used, self._form = self._form, plain[0]
                return _codecs.native_encode(input, used, self.errors)

            def reset(self):
                self._form = name

            def getstate(self):
                return unmarked if width and self._form == name else 0

            def setstate(self, state):
                self._form = name if state else plain[0]

        class Decoder(BufferedIncrementalDecoder):
            _form = None if width else name

            def _buffer_decode(self, input, errors, final):
                if self._form is not None:
                    return _codecs.native_decode(input, self._form, errors, final)
                text, consumed, self._form = decode_begin(input, errors, final)
                return text, consumed

            def reset(self):
                BufferedIncrementalDecoder.reset(self)
                self._form = type(self)._form

            def getstate(self):
                waiting = BufferedIncrementalDecoder.getstate(self)[0]
                return waiting, unmarked if self._form is None else plain.index(self._form)

            def setstate(self, state):
                BufferedIncrementalDecoder.setstate(self, state)
                if width:
                    self._form = plain[state[1]] if state[1] < len(plain) else None

        class Reader(StreamReader):
            _form = None if width else name

            def decode(self, input, errors="strict"):
                if self._form is not None:
                    return _codecs.native_decode(input, self._form, errors, False)
                text, consumed, self._form = decode_begin(input, errors, False)
                return text, consumed

            def reset(self):
                StreamReader.reset(self)
                self._form = type(self)._form

        class Writer(StreamWriter):
            _form = name

            def encode(self, input, errors="strict"):
                used, self._form = self._form, plain[0]
                return _codecs.native_encode(input, used, errors or "strict"), len(input)

            def reset(self):
                StreamWriter.reset(self)
                self._form = name

        for cls, label in ((Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"),
                           (Reader, "StreamReader"), (Writer, "StreamWriter")):
            cls.__name__ = cls.__qualname__ = label
            cls.__module__ = "encodings." + name.replace("-", "_")
        return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


    def _special(name):
        import _codecs_transforms
        return _codecs_transforms.find(name)


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


    def _normalized(name):
        '''In small letters, with one underscore for what is neither letter, digit nor period.'''
        words = "".join(letter if letter.isascii() and (letter.isalnum() or letter == ".") else " " for letter in name)
        return "_".join(words.split()).lower()


    def lookup(encoding, /):
        '''The codec of a name.'''
        canonical = _codecs.canonical(encoding)
        key = canonical or _normalized(encoding)
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


    def _is_plain(error):
        '''Whether an error of the same type may be made of a text alone.'''
        kind = type(error)
        if vars(error) or len(error.args) > 1 or error.args and not isinstance(error.args[0], str):
            return False
        own = next(base for base in kind.__mro__ if base.__module__ == "builtins")
        if issubclass(own, (OSError, SyntaxError, ImportError, StopIteration, SystemExit, NameError, AttributeError)):
            return False
        if issubclass(own, UnicodeError) and own is not UnicodeError:
            return False
        return not any("__init__" in vars(base) or "__new__" in vars(base)
                       for base in kind.__mro__ if base.__module__ != "builtins")


    def _convert(function, obj, what, name, errors):
        try:
            result = function(obj) if errors == "strict" else function(obj, errors)
        except Exception as error:
            if not _is_plain(error):
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
        try:
            info = lookup(encoding)
            stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
            stream.encoding = encoding
            return stream
        except:
            file.close()
            raise


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


    def register_error(errors, handler, /):
        '''Say what is done with errors of a name.'''
        _codecs.register_error(errors, handler)


    def _pair(name):
        def encode(str, errors="strict", /):
            return _codecs.native_encode(str, name, errors or "strict"), len(str)

        def decode(data, errors="strict", final=name not in _PARTIAL, /):
            return _codecs.native_decode(data, name, errors or "strict", final)

        return encode, decode


    def _escaped_pair(name):
        encode, decode_bytes = _pair(name)

        def decode(data, errors="strict", final=True, /):
            return decode_bytes(data.encode("utf-8") if isinstance(data, str) else data, errors, final)

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
    unicode_escape_encode, unicode_escape_decode = _escaped_pair("unicode-escape")
    raw_unicode_escape_encode, raw_unicode_escape_decode = _escaped_pair("raw-unicode-escape")


    def _with_mark(name, width):
        '''Decodes with the order of bytes asked for, or found: -1 for the lowest first, 0 for not known, 1.'''
        def decode(data, errors="strict", byteorder=0, final=False, /):
            used = name + ("-le", "", "-be")[byteorder + 1]
            text, consumed = _codecs.native_decode(data, used, errors or "strict", final)
            if byteorder == 0 and consumed >= width:
                mark = bytes(data[:width])
                byteorder = 1 if mark in (BOM_UTF16_BE, BOM_UTF32_BE) else -1 if mark in (
                    BOM_UTF16_LE, BOM_UTF32_LE) else 0
            return text, consumed, byteorder

        return decode


    utf_16_ex_decode, utf_32_ex_decode = _with_mark("utf-16", 2), _with_mark("utf-32", 4)


    def readbuffer_encode(data, errors=None, /):
        '''The bytes of an object.'''
        made = data.encode("utf-8") if isinstance(data, str) else bytes(memoryview(data))
        return made, len(made)


    def __getattr__(name):
        if name in ("charmap_encode", "charmap_decode", "charmap_build", "utf_7_encode", "utf_7_decode"):
            import _codecs_transforms
            return getattr(_codecs_transforms, name)
        raise AttributeError(f"module 'codecs' has no attribute {name!r}")


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
    """#
}
