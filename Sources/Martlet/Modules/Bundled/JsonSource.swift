extension BundledModules {
  /// The module `json`.
  static let json: StaticString = #"""
    '''Reading and writing JSON.'''
    import _json

    __all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]


    class JSONDecodeError(ValueError):
        '''The text is not JSON.'''

        def __init__(self, msg, doc, pos):
            line = doc.count("\n", 0, pos) + 1
            column = pos - doc.rfind("\n", 0, pos)
            ValueError.__init__(self, f"{msg}: line {line} column {column} (char {pos})")
            self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, line, column


    JSONDecodeError.__module__ = "json.decoder"


    def _skip(text, index):
        while index < len(text) and text[index] in " \t\n\r":
            index += 1
        return index


    class JSONDecoder:
        '''Reads JSON.'''
        __module__ = "json.decoder"

        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                     object_pairs_hook=None):
            self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
            self.strict = strict
            self._hooks = object_hook, object_pairs_hook, parse_float, parse_int, parse_constant

        def decode(self, s):
            '''The value of the whole text.'''
            if type(self).raw_decode is _raw_decode:
                return _decode(s, self.strict, self._hooks)
            value, end = self.raw_decode(s, _skip(s, 0))
            end = _skip(s, end)
            if end != len(s):
                raise JSONDecodeError("Extra data", s, end)
            return value

        def raw_decode(self, s, idx=0):
            '''The value at a place, and the place after it.'''
            problem = None
            try:
                return _json.scan(s, idx, self.strict, self._hooks)
            except LookupError as error:
                if type(error) is not LookupError or len(error.args) != 2:
                    raise
                problem = error.args
            raise _decode_error(problem, s)


    _raw_decode = JSONDecoder.raw_decode


    def _decode_error(problem, text):
        message, place = problem
        if message == "Invalid \\escape: ":
            message = "Invalid \\escape"
        return JSONDecodeError(message, text, place)


    def _decode(text, strict, hooks):
        problem = None
        try:
            return _json.decode(text, strict, hooks)
        except LookupError as error:
            if type(error) is not LookupError or len(error.args) != 2:
                raise
            problem = error.args
        raise _decode_error(problem, text)


    class JSONEncoder:
        '''Writes JSON.'''
        __module__ = "json.encoder"
        item_separator = ", "
        key_separator = ": "

        def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                     indent=None, separators=None, default=None):
            self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
            self.allow_nan, self.sort_keys = allow_nan, sort_keys
            self.indent = " " * indent if isinstance(indent, int) else indent
            if separators is not None:
                self.item_separator, self.key_separator = separators
            elif indent is not None:
                self.item_separator = ","
            if default is not None:
                self.default = default

        def default(self, o):
            '''What to write instead of an object.'''
            raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

        def encode(self, o):
            '''The JSON text of a value.'''
            if type(self).iterencode is not _iterencode:
                return "".join(self.iterencode(o))
            return _text(self, o)

        def iterencode(self, o, _one_shot=False):
            '''The JSON text of a value in pieces.'''
            return iter((_text(self, o),)) if _one_shot and self.indent is None else _pieces(self, o, [], "\n")


    def _text(encoder, o):
        return _json.encode(
            o, encoder.default, encoder.ensure_ascii, encoder.allow_nan, encoder.sort_keys, encoder.skipkeys,
            encoder.check_circular, encoder.indent, encoder.item_separator, encoder.key_separator)


    def _pieces(encoder, o, around, line):
        if o is None or isinstance(o, (str, int, float)):
            yield _text(encoder, o)
            return
        if encoder.check_circular:
            if any(o is outer for outer in around):
                raise ValueError("Circular reference detected")
            around.append(o)
        if isinstance(o, (list, tuple)):
            yield from _pieces_of_list(encoder, o, around, line)
        elif isinstance(o, dict):
            yield from _pieces_of_dict(encoder, o, around, line)
        else:
            yield from _pieces(encoder, encoder.default(o), around, line)
        if encoder.check_circular:
            around.pop()


    def _pieces_of_list(encoder, values, around, line):
        if not values:
            yield "[]"
            return
        inner = "" if encoder.indent is None else line + encoder.indent
        before = "[" + inner
        for value in values:
            # What is not nested comes with what stands before it.
            parts = _pieces(encoder, value, around, inner or line)
            if value is None or isinstance(value, (str, int, float)):
                yield before + next(parts)
            else:
                yield before
                yield from parts
            before = encoder.item_separator + inner
        if inner:
            yield line
        yield "]"


    def _pieces_of_dict(encoder, values, around, line):
        if not values:
            yield "{}"
            return
        yield "{"
        inner = before = "" if encoder.indent is None else line + encoder.indent
        for key, value in sorted(values.items()) if encoder.sort_keys else values.items():
            if not (isinstance(key, (str, int, float)) or key is None):
                if encoder.skipkeys:
                    continue
                raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")
            if before:
                yield before
            text = _text(encoder, key)
            yield text if isinstance(key, str) else f'"{text}"'
            yield encoder.key_separator
            yield from _pieces(encoder, value, around, inner or line)
            before = encoder.item_separator + inner
        if inner:
            yield line
        yield "}"


    _iterencode = JSONEncoder.iterencode
    _encoder = JSONEncoder()
    _no_hooks = None, None, None, None, None


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
              separators=None, default=None, sort_keys=False, **kw):
        '''The JSON text of a value.'''
        if (cls is None and indent is None and separators is None and default is None and ensure_ascii and allow_nan
                and check_circular and not skipkeys and not sort_keys and not kw):
            return _encoder.encode(obj)
        return (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
             separators=None, default=None, sort_keys=False, **kw):
        '''Write the JSON text of a value to a file.'''
        encoder = (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw)
        for piece in encoder.iterencode(obj):
            fp.write(piece)


    def detect_encoding(b):
        '''Which UTF the bytes of JSON text are in.'''
        if b.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
            return "utf-32"
        if b.startswith((b"\xff\xfe", b"\xfe\xff")):
            return "utf-16"
        if b.startswith(b"\xef\xbb\xbf"):
            return "utf-8-sig"
        # The first characters are ASCII: where they have zeros tells how wide they are, and in which order.
        head = bytes(b[:4])
        if len(head) not in (2, 4) or 0 not in head[:2]:
            return "utf-8"
        order, other_half = ("be", head[:2]) if head[0] == 0 else ("le", head[2:])
        return f"utf-{32 if len(head) == 4 and not any(other_half) else 16}-{order}"


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        '''The value of JSON text.'''
        if isinstance(s, str):
            if s.startswith("\ufeff"):
                raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        elif isinstance(s, (bytes, bytearray)):
            s = bytes(s).decode(detect_encoding(s), "surrogatepass")
        else:
            raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
        if (cls is None and object_hook is None and parse_float is None and parse_int is None and parse_constant is None
                and object_pairs_hook is None and not kw):
            return _decode(s, True, _no_hooks)
        hooks = {
            "object_hook": object_hook, "object_pairs_hook": object_pairs_hook, "parse_float": parse_float,
            "parse_int": parse_int, "parse_constant": parse_constant}
        given = {name: hook for name, hook in hooks.items() if hook is not None}
        return (cls or JSONDecoder)(**given, **kw).decode(s)


    def load(fp, **kw):
        '''The value of the JSON text of a file.'''
        return loads(fp.read(), **kw)


    from . import scanner, decoder, encoder
    """#
}
