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
    from _codecs_functions import (
        ascii_decode, ascii_encode, charmap_build, charmap_decode, charmap_encode, escape_decode, escape_encode,
        latin_1_decode, latin_1_encode, raw_unicode_escape_decode, raw_unicode_escape_encode, readbuffer_encode,
        unicode_escape_decode, unicode_escape_encode, utf_16_be_decode, utf_16_be_encode, utf_16_decode, utf_16_encode,
        utf_16_ex_decode, utf_16_le_decode, utf_16_le_encode, utf_32_be_decode, utf_32_be_encode, utf_32_decode,
        utf_32_encode, utf_32_ex_decode, utf_32_le_decode, utf_32_le_encode, utf_7_decode, utf_7_encode, utf_8_decode,
        utf_8_encode,
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
        if "\0" in encoding:
            raise ValueError("embedded null character")
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
            raise TypeError("encoder must return a tuple (object, integer)" if what == "encoding" else
                            "decoder must return a tuple (object,integer)")
        return result[0]


    def encode(obj, encoding="utf-8", errors="strict"):
        '''What a codec makes of an object.'''
        if not isinstance(encoding, str):
            raise TypeError(f"encode() argument 'encoding' must be str, not {type(encoding).__name__}")
        info = lookup(encoding)
        if _codecs.canonical(encoding):
            return info.encode(obj, errors)[0]
        return _convert(info[0], obj, "encoding", encoding, errors)


    def decode(obj, encoding="utf-8", errors="strict"):
        '''What a codec makes of an encoded object.'''
        if not isinstance(encoding, str):
            raise TypeError(f"decode() argument 'encoding' must be str, not {type(encoding).__name__}")
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
    """#
}
