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

        def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                     object_pairs_hook=None):
            self.object_hook, self.object_pairs_hook = object_hook, object_pairs_hook
            self.strict = strict
            self._hooks = object_hook, object_pairs_hook, parse_float, parse_int, parse_constant

        def decode(self, s):
            '''The value of the whole text.'''
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
            message, place = problem
            if message == "Invalid \\escape: ":
                raise JSONDecodeError("Invalid \\escape", s, place)
            raise JSONDecodeError(message, s, place)


    class JSONEncoder:
        '''Writes JSON.'''
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
            parts = []
            self._write(o, parts.append, "\n", [])
            return "".join(parts)

        def iterencode(self, o, _one_shot=False):
            parts = []
            self._write(o, parts.append, "\n", [])
            return iter(parts)

        def _float(self, o):
            if o != o:
                text = "NaN"
            elif o == float("inf"):
                text = "Infinity"
            elif o == float("-inf"):
                text = "-Infinity"
            else:
                return float.__repr__(o)
            if not self.allow_nan:
                raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
            return text

        def _key(self, key):
            if isinstance(key, str):
                return key
            if isinstance(key, float):
                return self._float(key)
            if key is True:
                return "true"
            if key is False:
                return "false"
            if key is None:
                return "null"
            if isinstance(key, int):
                return int.__repr__(key)
            if self.skipkeys:
                return None
            raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

        def _write(self, o, put, newline, parents):
            if isinstance(o, str):
                put(_json.quote(o, self.ensure_ascii))
            elif o is None:
                put("null")
            elif o is True:
                put("true")
            elif o is False:
                put("false")
            elif isinstance(o, int):
                put(int.__repr__(o))
            elif isinstance(o, float):
                put(self._float(o))
            else:
                if self.check_circular:
                    for parent in parents:
                        if parent is o:
                            raise ValueError("Circular reference detected")
                parents.append(o)
                if isinstance(o, (list, tuple)):
                    self._write_list(o, put, newline, parents)
                elif isinstance(o, dict):
                    self._write_dict(o, put, newline, parents)
                else:
                    self._write(self.default(o), put, newline, parents)
                parents.pop()

        def _write_list(self, o, put, newline, parents):
            if not o:
                put("[]")
                return
            put("[")
            separator = self.item_separator
            if self.indent is not None:
                inner = newline + self.indent
                separator += inner
                put(inner)
            else:
                inner = newline
            first = True
            for value in o:
                if first:
                    first = False
                else:
                    put(separator)
                self._write(value, put, inner, parents)
            if self.indent is not None:
                put(newline)
            put("]")

        def _write_dict(self, o, put, newline, parents):
            if not o:
                put("{}")
                return
            put("{")
            separator = self.item_separator
            if self.indent is not None:
                inner = newline + self.indent
                separator += inner
                put(inner)
            else:
                inner = newline
            first = True
            for key, value in sorted(o.items()) if self.sort_keys else o.items():
                key = self._key(key)
                if key is None:
                    continue
                if first:
                    first = False
                else:
                    put(separator)
                put(_json.quote(key, self.ensure_ascii))
                put(self.key_separator)
                self._write(value, put, inner, parents)
            if self.indent is not None:
                put(newline)
            put("}")


    _encoder = JSONEncoder()
    _decoder = JSONDecoder()


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
              separators=None, default=None, sort_keys=False, **kw):
        '''The JSON text of a value.'''
        return (cls or JSONEncoder)(
            skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
            indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


    def dump(obj, fp, **kw):
        '''Write the JSON text of a value to a file.'''
        fp.write(dumps(obj, **kw))


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        '''The value of JSON text.'''
        if isinstance(s, str):
            if s.startswith("\ufeff"):
                raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        elif isinstance(s, (bytes, bytearray)):
            s = bytes(s).decode("utf-8")
        else:
            raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
        return (cls or JSONDecoder)(
            object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
            object_pairs_hook=object_pairs_hook, **kw).decode(s)


    def load(fp, **kw):
        '''The value of the JSON text of a file.'''
        return loads(fp.read(), **kw)
    """#
}
