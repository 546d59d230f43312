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
    from _json import encode, encode_basestring, encode_basestring_ascii
    from _runtime import name_with_module as _name_with_module
    from operator import index
    from json import JSONEncoder

    __all__ = ["JSONEncoder"]

    py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii
    py_encode_basestring = c_encode_basestring = encode_basestring
    INFINITY = float("inf")


    def _has_kind(function, position, value, kind, name):
        if not isinstance(value, kind):
            raise TypeError(f"{function} argument {position} must be {name}, not "
                            f"{'None' if value is None else type(value).__name__}")


    @_name_with_module
    class Encoder:
        '''_iterencode(obj, _current_indent_level) -> iterable'''
        __module__ = "_json"
        __slots__ = ("_options", "_allow_nan")

        def __new__(cls, *args, **kwargs):
            names = ("markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys", "skipkeys",
                     "allow_nan")
            if len(args) + len(kwargs) > len(names):
                raise TypeError(f"make_encoder() takes at most 9 arguments ({len(args) + len(kwargs)} given)")
            options = dict(zip(names, args)) | kwargs
            for position, name in enumerate(names, 1):
                if name not in options:
                    raise TypeError(f"make_encoder() missing required argument {name!r} (pos {position})")
            _has_kind("make_encoder()", 1, options["markers"], (dict, type(None)), "dict or None")
            _has_kind("make_encoder()", 5, options["key_separator"], str, "str")
            _has_kind("make_encoder()", 6, options["item_separator"], str, "str")
            for name in ("sort_keys", "skipkeys"):
                options[name] = bool(options[name])
            made = super().__new__(cls)
            made._allow_nan = bool(options.pop("allow_nan"))
            made._options = options
            return made

        def __call__(self, obj, _current_indent_level):
            index(_current_indent_level)
            return ["".join(self._written(obj))]

        def _plain(self, value):
            '''The text of what is neither a container nor to be asked for; None if it is one of these.'''
            if isinstance(value, str):
                text = self.encoder(value)
                if not isinstance(text, str):
                    raise TypeError(f"encoder() must return a string, not {type(text).__name__}")
                return text
            if value is None or isinstance(value, (int, float)):
                return encode(value, None, True, self._allow_nan, False, False, False, None, ", ", ": ")

        def _written(self, value):
            text = self._plain(value)
            if text is not None:
                yield text
                return
            markers = self.markers
            if markers is not None:
                if id(value) in markers:
                    raise ValueError("Circular reference detected")
                markers[id(value)] = value
            if isinstance(value, (list, tuple)):
                before = "["
                for element in value:
                    yield before
                    yield from self._written(element)
                    before = self.item_separator
                yield "[]" if before == "[" else "]"
            elif isinstance(value, dict):
                yield from self._written_dict(value) if len(value) else "{}"
            else:
                yield from self._written(self.default(value))
            if markers is not None:
                del markers[id(value)]

        def _written_dict(self, values):
            before = "{"
            for key, value in sorted(values.items()) if self.sort_keys else values.items():
                text = key if isinstance(key, str) else self._plain(key)
                if text is None:
                    if self.skipkeys:
                        continue
                    raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")
                yield before
                yield self._plain(text)
                yield self.key_separator
                yield from self._written(value)
                before = self.item_separator
            yield "{}" if before == "{" else "}"


    def _member(name):
        def get(self):
            return self._options[name]
        def refuse(self, value):
            raise AttributeError("readonly attribute")
        return property(get, refuse, refuse, name)


    for _name in ("markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys", "skipkeys"):
        setattr(Encoder, _name, _member(_name))
    c_make_encoder = Encoder
    del Encoder, _name
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
