extension BundledModules {
  /// The module `pprint`.
  static let pprint: StaticString = #"""
    '''Values as text of a limited width.'''
    import collections as _collections
    import dataclasses as _dataclasses
    import sys as _sys
    import types as _types
    from _operator import itemgetter as _itemgetter

    __all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        '''Print a value over several lines if it is wider than one.'''
        options = {"compact": compact, "sort_dicts": sort_dicts, "underscore_numbers": underscore_numbers}
        PrettyPrinter(indent, width, depth, stream, **options).pprint(object)


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        '''What pprint prints, as a string.'''
        options = {"compact": compact, "sort_dicts": sort_dicts, "underscore_numbers": underscore_numbers}
        return PrettyPrinter(indent, width, depth, **options).pformat(object)


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


    class PrettyPrinter:
        '''The options of printing, and printing itself.'''

        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                     underscore_numbers=False):
            self._step, self._width, self._depth = int(indent), int(width), depth
            for is_bad, rule in (
                    (self._step < 0, "indent must be >= 0"), (depth is not None and depth <= 0, "depth must be > 0"),
                    (self._width == 0, "width must be != 0")):
                if is_bad:
                    raise ValueError(rule)
            self._stream = stream if stream is not None else _sys.stdout
            self._fills, self._sorts, self._underscores = bool(compact), sort_dicts, underscore_numbers

        def pprint(self, object):
            if self._stream is not None:
                self._stream.write(self.pformat(object) + "\n")

        def pformat(self, object):
            return _Place(self, 0, 0, {}, 0).lay(object)

        def isreadable(self, object):
            told = self.format(object, {}, 0, 0)
            return told[1] and not told[2]

        def isrecursive(self, object):
            return self.format(object, {}, 0, 0)[2]

        def format(self, object, context, maxlevels, level):
            '''A value on one line, whether it is readable, whether it contains itself; subclasses override it.'''
            return self._safe_repr(object, context, maxlevels, level)

        def _safe_repr(self, value, path, depth, level):
            kind = type(value)
            if kind in _SCALARS:
                return repr(value), True, False
            shown = getattr(kind, "__repr__", None)
            if shown is int.__repr__:
                return f"{value:_d}" if self._underscores else repr(value), True, False
            base, brackets = _BRACKETS.get(shown, (None, None))
            if base is None or not issubclass(kind, base):
                text = repr(value)
                return text, text[:1] not in ("", "<"), False
            if not value:
                return brackets, True, False
            left, right = brackets[0], brackets[1] if base is not tuple or len(value) > 1 else ",)"
            if depth and level >= depth:
                return f"{left}...{right}", False, id(value) in path
            if id(value) in path:
                return _recursion(value), False, True
            path[id(value)] = 1
            parts, is_readable, is_recursive = [], True, False
            level += 1
            if base is dict:
                for key, item in self._pairs(value):
                    key, key_is_readable, key_is_recursive = self.format(key, path, depth, level)
                    text, item_is_readable, item_is_recursive = self.format(item, path, depth, level)
                    parts.append(f"{key}: {text}")
                    if not (key_is_readable and item_is_readable):
                        is_readable = False
                    if key_is_recursive or item_is_recursive:
                        is_recursive = True
            else:
                for item in value:
                    text, item_is_readable, item_is_recursive = self.format(item, path, depth, level)
                    parts.append(text)
                    if not item_is_readable:
                        is_readable = False
                    if item_is_recursive:
                        is_recursive = True
            del path[id(value)]
            return left + ", ".join(parts) + right, is_readable, is_recursive

        def _pairs(self, value):
            if not self._sorts:
                return value.items()
            if type(value) is dict and len(kinds := set(map(type, value))) == 1 and kinds <= _ORDERED:
                return sorted(value.items(), key=_first_of_pair)
            return sorted(value.items(), key=lambda pair: (_Key(pair[0]), _Key(pair[1])))


    _SCALARS = frozenset([str, bytes, bytearray, float, complex, bool, type(None)])
    _first_of_pair = _itemgetter(0)
    _ORDERED = frozenset([str, int])
    _BRACKETS = {dict.__repr__: (dict, "{}"), list.__repr__: (list, "[]"), tuple.__repr__: (tuple, "()")}


    class _Key:
        '''Orders what cannot be compared by type and identity.'''
        __slots__ = ("_value",)

        def __init__(self, value):
            self._value = value

        def __lt__(self, other):
            try:
                return self._value < other._value
            except TypeError:
                return self._rank() < other._rank()

        def _rank(self):
            return str(type(self._value)), id(self._value)


    def _recursion(value):
        return f"<Recursion on {type(value).__name__} with id={id(value)}>"


    class _Place:
        '''Where a value is laid out: from a column on, with room for what stands behind it, inside of other values.'''
        __slots__ = ("printer", "column", "behind", "path", "level")

        def __init__(self, printer, column, behind, path, level):
            self.printer, self.column, self.behind = printer, column, behind
            self.path, self.level = path, level

        def after(self, text, behind):
            '''The place next to a text.'''
            return _Place(self.printer, self.column + len(text), behind, self.path, self.level)

        def one_line(self, value):
            return self.printer.format(value, self.path.copy(), self.printer._depth, self.level)[0]

        def lay(self, value):
            if id(value) in self.path:
                return _recursion(value)
            text = self.one_line(value)
            if len(text) <= self.printer._width - self.column - self.behind:
                return text
            shown = type(value).__repr__
            layout = _LAYOUTS.get(shown)
            if layout is None:
                if not _dataclasses.is_dataclass(value) or not getattr(shown, "_is_made", False):
                    return text
                layout = _dataclass
            self.path[id(value)] = 1
            self.level += 1
            text = layout(self, value)
            self.level -= 1
            del self.path[id(value)]
            return text

        # What is inside, each on a line of its own

        def _below(self, texts):
            return (",\n" + " " * self.column).join(texts)

        def _last_marked(self, items):
            '''Items with what stands behind each.'''
            items = list(items)
            return zip(items, [1] * (len(items) - 1) + [self.behind])

        def fields(self, items):
            texts = []
            for (name, value), behind in self._last_marked(items):
                head = f"{name}="
                texts.append(head + ("..." if id(value) in self.path else self.after(head, behind).lay(value)))
            return self._below(texts)

        def pairs(self, items):
            step = " " * self.printer._step
            inner, texts = self.after(step, self.behind), []
            for (key, value), behind in self._last_marked(items):
                head = f"{self.one_line(key)}: "
                texts.append(head + inner.after(head, behind).lay(value))
            return step[1:] + inner._below(texts)

        def items(self, items):
            step = " " * self.printer._step
            inner = self.after(step, self.behind)
            if self.printer._fills:
                return step[1:] + inner._filled(items)
            return step[1:] + inner._below([self.after(step, behind).lay(item) for item, behind in self._last_marked(items)])

        def _filled(self, items):
            '''Items one after the other in as few lines as there may be.'''
            text, between = "", ""
            whole = room = self.printer._width - self.column + 1
            line_break = ",\n" + " " * self.column
            items = list(items)
            for number, item in enumerate(items, 1):
                if number == len(items):
                    whole, room = whole - self.behind, room - self.behind
                shown = self.one_line(item)
                size = len(shown) + len(", ")
                if size > room:
                    room, between = whole, between and line_break
                if size <= room:
                    text, room, between = text + between + shown, room - size, ", "
                else:
                    place = self.after("", self.behind if number == len(items) else 1)
                    text, between = text + between + place.lay(item), line_break
            return text

        def wrapped(self, name, lay, closing=""):
            '''What is laid out between the parentheses of a call.'''
            return f"{name}({lay(self.after(name + '(', self.behind + len(closing)))}{closing}"


    # The layouts of the classes with known representations. A layout begins at a place and returns the text.


    def _dict(place, value):
        return "{" + place.after("", place.behind + 1).pairs(place.printer._pairs(value)) + "}"


    def _list(place, value):
        return "[" + place.after("", place.behind + 1).items(value) + "]"


    def _tuple(place, value):
        end = ",)" if len(value) == 1 else ")"
        return "(" + place.after("", place.behind + len(end)).items(value) + end


    def _set(place, value):
        start, end = ("{", "}") if type(value) is set else (type(value).__name__ + "({", "})")
        return start + place.after(start[1:], place.behind + len(end)).items(sorted(value, key=_Key)) + end


    def _dataclass(place, value):
        fields = [(field.name, getattr(value, field.name)) for field in _dataclasses.fields(value) if field.repr]
        return place.wrapped(type(value).__name__, lambda inner: inner.fields(fields)) + ")"


    def _namespace(place, value):
        name = "namespace" if type(value) is _types.SimpleNamespace else type(value).__name__
        return place.wrapped(name, lambda inner: inner.fields(vars(value).items())) + ")"


    def _ordered_dict(place, value):
        return place.wrapped(type(value).__name__, lambda inner: inner.lay(list(value.items())), ")")


    def _mapping_proxy(place, value):
        return place.wrapped("mappingproxy", lambda inner: inner.lay(value.copy()), ")")


    def _default_dict(place, value):
        factory = place.one_line(value.default_factory)
        return place.wrapped(
            type(value).__name__, lambda inner: f"{factory},\n{' ' * inner.column}{_dict(inner, value)}", ")")


    def _counter(place, value):
        return place.wrapped(type(value).__name__, lambda inner: "{" + inner.pairs(value.most_common()), "})")


    def _chain_map(place, value):
        def lay(inner):
            return inner._below([inner.after("", behind).lay(part) for part, behind in inner._last_marked(value.maps)])
        return place.wrapped(type(value).__name__, lay, ")")


    def _deque(place, value):
        if value.maxlen is None:
            return place.wrapped(type(value).__name__, lambda inner: "[" + inner.items(value), "])")

        def lay(inner):
            items = inner.after("", 2).items(value)
            return f"[{items}],\n{' ' * inner.column}maxlen={inner.one_line(value.maxlen)}"
        return place.wrapped(type(value).__name__, lay, ")")


    def _user(place, value):
        # As if the data stood there itself.
        return _Place(place.printer, place.column, place.behind, place.path, place.level - 1).lay(value.data)


    def _packed(parts, width, behind):
        '''Representations of parts, as many together as a width has room for; the last with something behind it.'''
        pieces = [parts[0]]
        for number, part in enumerate(parts[1:], 2):
            room = width - behind if number == len(parts) else width
            if len(repr(pieces[-1] + part)) > room:
                pieces.append(part)
            else:
                pieces[-1] += part
        return list(map(repr, pieces))


    def _in_parentheses(place):
        # Only what stands alone: inside of brackets the lines of a literal are joined as well.
        return place.after("(", place.behind + 1) if place.level == 1 else place


    def _str(place, value):
        import re
        inner = _in_parentheses(place)
        width = place.printer._width - inner.column
        lines = value.splitlines(True)
        pieces = []
        for number, line in enumerate(lines, 1):
            behind = inner.behind if number == len(lines) else 0
            pieces += _packed(re.findall(r"\S*\s*", line)[:-1], width, behind)
        text = ("\n" + " " * inner.column).join(pieces)
        return text if len(pieces) == 1 or inner is place else f"({text})"


    def _bytes(place, value):
        if len(value) <= 4:
            return repr(value)
        inner = _in_parentheses(place)
        fours = [value[start:start + 4] for start in range(0, len(value), 4)]
        # Only a last part that is not full leaves room for what is behind it.
        behind = inner.behind if len(value) % 4 else 0
        text = ("\n" + " " * inner.column).join(_packed(fours, place.printer._width - inner.column, behind))
        return text if inner is place else f"({text})"


    def _bytearray(place, value):
        place.level += 1
        text = place.wrapped("bytearray", lambda inner: _bytes(inner, bytes(value)), ")")
        place.level -= 1
        return text


    def _unless_empty(layout):
        return lambda place, value: layout(place, value) if len(value) else repr(value)


    _LAYOUTS = {
        dict.__repr__: _dict, list.__repr__: _list, tuple.__repr__: _tuple,
        set.__repr__: _unless_empty(_set), frozenset.__repr__: _unless_empty(_set), str.__repr__: _unless_empty(_str),
        bytes.__repr__: _bytes, bytearray.__repr__: _bytearray, _types.MappingProxyType.__repr__: _mapping_proxy,
        _types.SimpleNamespace.__repr__: _namespace, _collections.OrderedDict.__repr__: _unless_empty(_ordered_dict),
        _collections.ChainMap.__repr__: _chain_map, _collections.Counter.__repr__: _unless_empty(_counter),
        _collections.defaultdict.__repr__: _unless_empty(_default_dict), _collections.deque.__repr__: _unless_empty(_deque),
        _collections.UserDict.__repr__: _user, _collections.UserList.__repr__: _user,
        _collections.UserString.__repr__: _user}
    """#
}
