extension BundledModules {
  /// The module `pprint`.
  static let pprint: StaticString = #"""
    '''Values as text of a limited width.'''
    import collections as _collections
    import dataclasses as _dataclasses
    import re
    import sys as _sys
    import types as _types
    from io import StringIO as _StringIO

    __all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        '''Print a value over several lines if it is wider than one.'''
        PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                      underscore_numbers=underscore_numbers).pprint(object)


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        '''What pprint prints, as a string.'''
        return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                             underscore_numbers=underscore_numbers).pformat(object)


    def pp(object, *args, sort_dicts=False, **kwargs):
        '''Print a value with dicts in their own order.'''
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


    def saferepr(object):
        '''The representation, with a note where a value contains itself.'''
        return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


    def isreadable(object):
        '''Whether eval makes the value of its representation again.'''
        return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


    def isrecursive(object):
        '''Whether a value contains itself.'''
        return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


    class _Key:
        '''Orders what cannot be compared by type and identity.'''
        __slots__ = ("value",)

        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            try:
                return self.value < other.value
            except TypeError:
                return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


    def _pair_key(pair):
        return _Key(pair[0]), _Key(pair[1])


    def _recursion(value):
        return f"<Recursion on {type(value).__name__} with id={id(value)}>"


    class PrettyPrinter:
        '''The options of printing, and printing itself.'''

        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                     underscore_numbers=False):
            indent, width = int(indent), int(width)
            if indent < 0:
                raise ValueError("indent must be >= 0")
            if depth is not None and depth <= 0:
                raise ValueError("depth must be > 0")
            if not width:
                raise ValueError("width must be != 0")
            self._depth = depth
            self._indent_per_level = indent
            self._width = width
            self._stream = _sys.stdout if stream is None else stream
            self._compact = bool(compact)
            self._sort_dicts = sort_dicts
            self._underscore_numbers = underscore_numbers
            self._readable = True
            self._recursive = False

        def pprint(self, object):
            if self._stream is not None:
                self._format(object, self._stream, 0, 0, {}, 0)
                self._stream.write("\n")

        def pformat(self, object):
            stream = _StringIO()
            self._format(object, stream, 0, 0, {}, 0)
            return stream.getvalue()

        def isrecursive(self, object):
            return self.format(object, {}, 0, 0)[2]

        def isreadable(self, object):
            _, readable, recursive = self.format(object, {}, 0, 0)
            return readable and not recursive

        def format(self, object, context, maxlevels, level):
            '''A value on one line, whether it is readable, whether it contains itself; subclasses override it.'''
            return self._safe_repr(object, context, maxlevels, level)

        def _repr(self, value, context, level):
            text, readable, recursive = self.format(value, context.copy(), self._depth, level)
            self._readable = self._readable and readable
            self._recursive = self._recursive or recursive
            return text

        def _format(self, value, stream, indent, allowance, context, level):
            key = id(value)
            if key in context:
                stream.write(_recursion(value))
                self._recursive = True
                self._readable = False
                return
            text = self._repr(value, context, level)
            if len(text) > self._width - indent - allowance:
                method = self._dispatch.get(type(value).__repr__)
                if method is not None:
                    context[key] = 1
                    method(self, value, stream, indent, allowance, context, level + 1)
                    del context[key]
                    return
                if _dataclasses.is_dataclass(value) and getattr(type(value).__repr__, "_is_made", False):
                    context[key] = 1
                    self._dataclass(value, stream, indent, allowance, context, level + 1)
                    del context[key]
                    return
            stream.write(text)

        def _dataclass(self, value, stream, indent, allowance, context, level):
            name = type(value).__name__
            indent += len(name) + 1
            items = [(field.name, getattr(value, field.name)) for field in _dataclasses.fields(value) if field.repr]
            stream.write(name + "(")
            self._format_namespace_items(items, stream, indent, allowance, context, level)
            stream.write(")")

        def _pprint_dict(self, value, stream, indent, allowance, context, level):
            stream.write("{")
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * " ")
            if len(value):
                items = sorted(value.items(), key=_pair_key) if self._sort_dicts else value.items()
                self._format_dict_items(items, stream, indent, allowance + 1, context, level)
            stream.write("}")

        def _pprint_ordered_dict(self, value, stream, indent, allowance, context, level):
            if not len(value):
                stream.write(repr(value))
                return
            name = type(value).__name__
            stream.write(name + "(")
            self._format(list(value.items()), stream, indent + len(name) + 1, allowance + 1, context, level)
            stream.write(")")

        def _pprint_list(self, value, stream, indent, allowance, context, level):
            stream.write("[")
            self._format_items(value, stream, indent, allowance + 1, context, level)
            stream.write("]")

        def _pprint_tuple(self, value, stream, indent, allowance, context, level):
            end = ",)" if len(value) == 1 else ")"
            stream.write("(")
            self._format_items(value, stream, indent, allowance + len(end), context, level)
            stream.write(end)

        def _pprint_set(self, value, stream, indent, allowance, context, level):
            if not len(value):
                stream.write(repr(value))
                return
            start, end = "{", "}"
            name = type(value).__name__
            if type(value) is not set:
                start, end = name + "({", "})"
                indent += len(name) + 1
            stream.write(start)
            self._format_items(sorted(value, key=_Key), stream, indent, allowance + len(end), context, level)
            stream.write(end)

        def _pprint_str(self, value, stream, indent, allowance, context, level):
            if not len(value):
                stream.write(repr(value))
                return
            lines = value.splitlines(True)
            if level == 1:
                indent += 1
                allowance += 1
            room = width = self._width - indent
            parts = []
            text = ""
            for number, line in enumerate(lines):
                text = repr(line)
                if number == len(lines) - 1:
                    room -= allowance
                if len(text) <= room:
                    parts.append(text)
                    continue
                words = re.findall(r"\S*\s*", line)[:-1]
                width = self._width - indent
                current = ""
                for place, word in enumerate(words):
                    longer = current + word
                    limit = width
                    if place == len(words) - 1 and number == len(lines) - 1:
                        limit -= allowance
                    if len(repr(longer)) > limit:
                        if current:
                            parts.append(repr(current))
                        current = word
                    else:
                        current = longer
                if current:
                    parts.append(repr(current))
            if len(parts) == 1:
                stream.write(text)
                return
            if level == 1:
                stream.write("(")
            stream.write(("\n" + " " * indent).join(parts))
            if level == 1:
                stream.write(")")

        def _pprint_bytes(self, value, stream, indent, allowance, context, level):
            if len(value) <= 4:
                stream.write(repr(value))
                return
            bracket = level == 1
            if bracket:
                indent += 1
                allowance += 1
                stream.write("(")
            self._bytes_lines(value, stream, indent, allowance)
            if bracket:
                stream.write(")")

        def _bytes_lines(self, value, stream, indent, allowance):
            width = self._width - indent
            last = len(value) // 4 * 4
            parts, current = [], b""
            for start in range(0, len(value), 4):
                part = value[start:start + 4]
                if start == last:
                    width -= allowance
                if len(repr(current + part)) > width:
                    if current:
                        parts.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                parts.append(repr(current))
            stream.write(("\n" + " " * indent).join(parts))

        def _pprint_bytearray(self, value, stream, indent, allowance, context, level):
            stream.write("bytearray(")
            self._pprint_bytes(bytes(value), stream, indent + 10, allowance + 1, context, level + 1)
            stream.write(")")

        def _pprint_mappingproxy(self, value, stream, indent, allowance, context, level):
            stream.write("mappingproxy(")
            self._format(value.copy(), stream, indent + 13, allowance + 1, context, level)
            stream.write(")")

        def _pprint_simplenamespace(self, value, stream, indent, allowance, context, level):
            name = "namespace" if type(value) is _types.SimpleNamespace else type(value).__name__
            stream.write(name + "(")
            self._format_namespace_items(
                list(value.__dict__.items()), stream, indent + len(name) + 1, allowance, context, level)
            stream.write(")")

        def _pprint_default_dict(self, value, stream, indent, allowance, context, level):
            if not len(value):
                stream.write(repr(value))
                return
            factory = self._repr(value.default_factory, context, level)
            name = type(value).__name__
            indent += len(name) + 1
            stream.write(f"{name}({factory},\n{' ' * indent}")
            self._pprint_dict(value, stream, indent, allowance + 1, context, level)
            stream.write(")")

        def _pprint_counter(self, value, stream, indent, allowance, context, level):
            if not len(value):
                stream.write(repr(value))
                return
            name = type(value).__name__
            stream.write(name + "({")
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * " ")
            self._format_dict_items(value.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
            stream.write("})")

        def _pprint_chain_map(self, value, stream, indent, allowance, context, level):
            if not len(value.maps):
                stream.write(repr(value))
                return
            name = type(value).__name__
            stream.write(name + "(")
            indent += len(name) + 1
            for number, part in enumerate(value.maps):
                last = number == len(value.maps) - 1
                self._format(part, stream, indent, allowance + 1 if last else 1, context, level)
                stream.write(")" if last else ",\n" + " " * indent)

        def _pprint_deque(self, value, stream, indent, allowance, context, level):
            if not len(value):
                stream.write(repr(value))
                return
            name = type(value).__name__
            stream.write(name + "(")
            indent += len(name) + 1
            stream.write("[")
            if value.maxlen is None:
                self._format_items(value, stream, indent, allowance + 2, context, level)
                stream.write("])")
            else:
                self._format_items(value, stream, indent, 2, context, level)
                limit = self._repr(value.maxlen, context, level)
                stream.write(f"],\n{' ' * indent}maxlen={limit})")

        def _pprint_user(self, value, stream, indent, allowance, context, level):
            self._format(value.data, stream, indent, allowance, context, level - 1)

        def _format_dict_items(self, items, stream, indent, allowance, context, level):
            indent += self._indent_per_level
            between = ",\n" + " " * indent
            items = list(items)
            for number, (key, value) in enumerate(items):
                if number:
                    stream.write(between)
                text = self._repr(key, context, level)
                stream.write(text + ": ")
                last = number == len(items) - 1
                self._format(value, stream, indent + len(text) + 2, allowance if last else 1, context, level)

        def _format_namespace_items(self, items, stream, indent, allowance, context, level):
            between = ",\n" + " " * indent
            for number, (key, value) in enumerate(items):
                if number:
                    stream.write(between)
                stream.write(key + "=")
                if id(value) in context:
                    stream.write("...")
                else:
                    last = number == len(items) - 1
                    self._format(value, stream, indent + len(key) + 1, allowance if last else 1, context, level)

        def _format_items(self, items, stream, indent, allowance, context, level):
            indent += self._indent_per_level
            if self._indent_per_level > 1:
                stream.write((self._indent_per_level - 1) * " ")
            line_break = ",\n" + " " * indent
            between = ""
            items = list(items)
            width = room = self._width - indent + 1
            for number, item in enumerate(items):
                last = number == len(items) - 1
                if last:
                    room -= allowance
                    width -= allowance
                if self._compact:
                    text = self._repr(item, context, level)
                    size = len(text) + 2
                    if room < size:
                        room = width
                        if between:
                            between = line_break
                    if room >= size:
                        room -= size
                        stream.write(between + text)
                        between = ", "
                        continue
                stream.write(between)
                between = line_break
                self._format(item, stream, indent, allowance if last else 1, context, level)

        def _safe_repr(self, value, context, maxlevels, level):
            kind = type(value)
            if kind in _scalars:
                if kind is int and self._underscore_numbers:
                    return f"{value:_d}", True, False
                return repr(value), True, False
            shown = getattr(kind, "__repr__", None)
            if shown is int.__repr__:
                return (f"{value:_d}" if self._underscore_numbers else repr(value)), True, False
            is_dict = issubclass(kind, dict) and shown is dict.__repr__
            is_list = issubclass(kind, list) and shown is list.__repr__
            if not is_dict and not is_list and not (issubclass(kind, tuple) and shown is tuple.__repr__):
                text = repr(value)
                return text, bool(text) and not text.startswith("<"), False
            if not value:
                return ("{}" if is_dict else "[]" if is_list else "()"), True, False
            left, right = ("{", "}") if is_dict else ("[", "]") if is_list else ("(", ",)" if len(value) == 1 else ")")
            key = id(value)
            if maxlevels and level >= maxlevels:
                return left + "..." + right, False, key in context
            if key in context:
                return _recursion(value), False, True
            context[key] = 1
            readable, recursive = True, False
            parts = []
            if is_dict:
                for name, item in sorted(value.items(), key=_pair_key) if self._sort_dicts else value.items():
                    shown, is_readable, is_recursive = self.format(name, context, maxlevels, level + 1)
                    shown_item, item_readable, item_recursive = self.format(item, context, maxlevels, level + 1)
                    parts.append(f"{shown}: {shown_item}")
                    readable = readable and is_readable and item_readable
                    recursive = recursive or is_recursive or item_recursive
            else:
                for item in value:
                    shown, is_readable, is_recursive = self.format(item, context, maxlevels, level + 1)
                    parts.append(shown)
                    readable = readable and is_readable
                    recursive = recursive or is_recursive
            del context[key]
            return left + ", ".join(parts) + right, readable, recursive

        _dispatch = {
            dict.__repr__: _pprint_dict,
            _collections.OrderedDict.__repr__: _pprint_ordered_dict,
            list.__repr__: _pprint_list,
            tuple.__repr__: _pprint_tuple,
            set.__repr__: _pprint_set,
            frozenset.__repr__: _pprint_set,
            str.__repr__: _pprint_str,
            bytes.__repr__: _pprint_bytes,
            bytearray.__repr__: _pprint_bytearray,
            _types.MappingProxyType.__repr__: _pprint_mappingproxy,
            _types.SimpleNamespace.__repr__: _pprint_simplenamespace,
            _collections.ChainMap.__repr__: _pprint_chain_map,
            _collections.Counter.__repr__: _pprint_counter,
            _collections.defaultdict.__repr__: _pprint_default_dict,
            _collections.deque.__repr__: _pprint_deque,
            _collections.UserDict.__repr__: _pprint_user,
            _collections.UserList.__repr__: _pprint_user,
            _collections.UserString.__repr__: _pprint_user,
        }


    _scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None), int})
    """#
}
