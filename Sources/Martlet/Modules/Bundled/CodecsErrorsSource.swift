extension BundledModules {
  /// The module `_codecs_errors`: what codecs do with errors, by name.
  static let codecsErrors: StaticString = #"""
    '''What codecs do with text or bytes that they cannot convert.'''
    import _codecs

    # The functions are those of codecs.
    __name__ = "codecs"


    def strict_errors(exception, /):
        if isinstance(exception, BaseException):
            raise exception
        raise TypeError("codec must pass exception instance")


    def _is(exception, *kinds):
        return issubclass(type(exception), kinds)


    def _part(exception):
        '''What could not be converted, within the bounds of the object.'''
        whole, kind, shown = exception.object, str, "str"
        if _is(exception, UnicodeDecodeError):
            kind, shown = bytes, "bytes"
        if not isinstance(whole, kind):
            raise TypeError(f"object attribute must be {'unicode' if kind is str else shown}")
        start = min(max(exception.start, 0), max(len(whole) - 1, 0))
        return whole[start:min(max(exception.end, 1), len(whole))]


    def _wrong(exception):
        return TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


    def ignore_errors(exception, /):
        if not _is(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError):
            raise _wrong(exception)
        return "", exception.end


    def replace_errors(exception, /):
        if _is(exception, UnicodeEncodeError):
            return "?" * len(_part(exception)), exception.end
        if _is(exception, UnicodeDecodeError):
            _part(exception)
            return "\ufffd", exception.end
        if _is(exception, UnicodeTranslateError):
            return "\ufffd" * len(_part(exception)), exception.end
        raise _wrong(exception)


    def xmlcharrefreplace_errors(exception, /):
        if not _is(exception, UnicodeEncodeError):
            raise _wrong(exception)
        return "".join(f"&#{ord(character)};" for character in _part(exception)), exception.end


    def _escaped(code):
        return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


    def backslashreplace_errors(exception, /):
        if _is(exception, UnicodeDecodeError):
            return "".join(map(_escaped, _part(exception))), exception.end
        if _is(exception, UnicodeEncodeError, UnicodeTranslateError):
            return "".join(_escaped(ord(character)) for character in _part(exception)), exception.end
        raise _wrong(exception)


    def namereplace_errors(exception, /):
        if not _is(exception, UnicodeEncodeError):
            raise _wrong(exception)
        import unicodedata
        names = []
        for character in _part(exception):
            name = unicodedata.name(character, None)
            names.append(_escaped(ord(character)) if name is None else f"\\N{{{name}}}")
        return "".join(names), exception.end


    def _escape_bytes(exception, /):
        '''Bytes that are no text as halves of surrogate pairs, and back.'''
        if _is(exception, UnicodeDecodeError):
            escaped = []
            for byte in exception.object[exception.start:exception.end][:4]:
                if byte < 128:
                    break
                escaped.append(chr(0xDC00 + byte))
            if not escaped:
                raise exception
            return "".join(escaped), exception.start + len(escaped)
        if not _is(exception, UnicodeEncodeError):
            raise _wrong(exception)
        codes = [ord(character) - 0xDC00 for character in _part(exception)]
        if not all(128 <= code < 256 for code in codes):
            raise exception
        return bytes(codes), exception.end


    def _pass_surrogates(exception, /):
        '''Halves of surrogate pairs as if they were characters.'''
        if not _is(exception, UnicodeEncodeError, UnicodeDecodeError):
            raise _wrong(exception)
        encoding = _codecs.canonical(exception.encoding)
        width = {"utf-8": 3, "utf-16": 2, "utf-16-le": 2, "utf-16-be": 2, "utf-32": 4, "utf-32-le": 4, "utf-32-be": 4}.get(
            encoding)
        if width is None:
            raise exception
        # Without a mark of their own.
        encoding += "-le" if encoding in ("utf-16", "utf-32") else ""
        if _is(exception, UnicodeEncodeError):
            part = _part(exception)
            if not all("\ud800" <= character <= "\udfff" for character in part):
                raise exception
            return _codecs.native_encode(part, encoding, "surrogatepass"), exception.end
        start = exception.start
        piece = exception.object[start:start + width]
        try:
            text, _ = _codecs.native_decode(piece, encoding, "surrogatepass", True)
        except UnicodeDecodeError:
            text = ""
        if len(piece) < width or len(text) != 1 or not "\ud800" <= text <= "\udfff":
            raise exception
        return text, start + width


    STANDARD = {
        "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
        "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
        "namereplace": namereplace_errors, "surrogateescape": _escape_bytes, "surrogatepass": _pass_surrogates,
    }


    def lookup_error(name, /):
        '''What is done with errors of a name.'''
        found = _codecs.registered_error(name) or STANDARD.get(name)
        if found is None:
            raise LookupError(f"unknown error handler name '{name}'")
        return found


    # What a codec written here does when it fails


    def _place(position, length):
        place = position + length if position < 0 else position
        if not 0 <= place <= length:
            raise IndexError(f"position {position} from error handler out of bounds")
        return place


    def decoding_failed(encoding, data, start, end, reason, errors):
        '''The text instead of what could not be decoded, where decoding goes on, and in which bytes.'''
        error = UnicodeDecodeError(encoding, data, start, end, reason)
        result = lookup_error(errors)(error)
        if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], str):
            raise TypeError("decoding error handler must return (str, int) tuple")
        data = error.object
        if not isinstance(data, bytes):
            raise TypeError("object attribute must be bytes")
        return result[0], _place(result[1], len(data)), data


    def encoding_failed(encoding, text, start, end, reason, errors):
        '''What stands for text that could not be encoded, text or bytes, where encoding goes on, and the error.'''
        error = UnicodeEncodeError(encoding, text, start, end, reason)
        result = lookup_error(errors)(error)
        if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], (str, bytes)):
            raise TypeError("encoding error handler must return (str/bytes, int) tuple")
        return result[0], _place(result[1], len(text)), error
    """#
}
