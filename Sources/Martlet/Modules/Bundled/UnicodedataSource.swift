extension BundledModules {
  /// The module `unicodedata`.
  static let unicodedata: StaticString = #"""
    '''The character database of Unicode 14.'''
    from bisect import bisect_right as _bisect
    from _runtime import character_name as _character_name, character_named as _character_named
    from _runtime import decomposition as _decomposition, normalized as _normalized
    import _unicode_tables as _tables
    from _runtime import builtins as _builtins

    unidata_version = "14.0.0"
    _missing = object()
    _read = {}


    def _ranges(table):
        '''The starts, ends and values of a table of ranges.'''
        known = _read.get(table)
        if known is None:
            starts, ends, values = known = _read[table] = [], [], []
            place = 0
            for entry in getattr(_tables, table).split():
                where, _, value = entry.partition(":")
                gap, _, more = where.partition(".")
                place += int(gap, 16)
                starts.append(place)
                place += int(more, 16) + 1 if more else 1
                ends.append(place)
                values.append(value)
        return known


    def _look_up(table, chr, default, function):
        code = _code(chr, function)
        starts, ends, values = _ranges(table)
        place = _bisect(starts, code) - 1
        return values[place] if place >= 0 and code < ends[place] else default


    def _code(chr, function):
        if not isinstance(chr, str) or len(chr) != 1:
            raise TypeError(f"{function} must be a unicode character, not {type(chr).__name__}")
        return ord(chr)


    def category(chr, /):
        '''The general category.'''
        return _look_up("categories", chr, "Cn", "category() argument")


    def bidirectional(chr, /):
        '''The bidirectional class.'''
        return _look_up("directions", chr, "", "bidirectional() argument")


    def east_asian_width(chr, /):
        '''How wide it is in East Asian text.'''
        return _look_up("widths", chr, "N", "east_asian_width() argument")


    def combining(chr, /):
        '''The combining class.'''
        return int(_look_up("combining", chr, 0, "combining() argument"))


    def mirrored(chr, /):
        '''1 if it is mirrored in text from right to left.'''
        return int(_look_up("mirrored", chr, None, "mirrored() argument") is not None)


    def _numbers():
        known = _read.get("numbers")
        if known is None:
            known = _read["numbers"] = {}
            for entry in _tables.numbers.split():
                code, colon, value = entry.partition(":")
                code = int(code, 16)
                if colon:
                    above, _, below = value[1:].partition("/")
                    known[code] = value[0], int(above) / int(below) if below else int(above)
                else:
                    for digit in range(10):
                        known[code + digit] = "d", digit
        return known


    def decimal(chr, default=_missing, /):
        '''The value of a decimal digit.'''
        kind, value = _numbers().get(_code(chr, "decimal() argument 1"), ("", 0))
        if kind == "d":
            return value
        if default is _missing:
            raise ValueError("not a decimal")
        return default


    def digit(chr, default=_missing, /):
        '''The value of a digit.'''
        kind, value = _numbers().get(_code(chr, "digit() argument 1"), ("", 0))
        if kind in ("d", "g") and kind:
            return value
        if default is _missing:
            raise ValueError("not a digit")
        return default


    def numeric(chr, default=_missing, /):
        '''The value of a number.'''
        kind, value = _numbers().get(_code(chr, "numeric() argument 1"), ("", 0))
        if kind:
            return float(value)
        if default is _missing:
            raise ValueError("not a numeric character")
        return default


    def name(chr, default=_missing, /):
        '''The name.'''
        code = _code(chr, "name() argument 1")
        found = _character_name(code) if category(chr) not in ("Cn", "Cc", "Cs", "Co") else None
        if found is not None:
            return found
        if default is _missing:
            raise ValueError("no such name")
        return default


    def lookup(name, /):
        '''The character of a name.'''
        code = _character_named(name.upper())
        if code is None or category(chr(code)) == "Cn":
            raise KeyError(f"undefined character name '{name}'")
        return chr(code)


    def decomposition(chr, /):
        '''What it decomposes to, as text.'''
        return _decomposition(_code(chr, "decomposition() argument"))


    def normalize(form, unistr, /):
        '''A text in one of the forms NFC, NFD, NFKC and NFKD.'''
        if not isinstance(unistr, str):
            raise TypeError(f"normalize() argument 2 must be str, not {type(unistr).__name__}")
        return _normalized(form, unistr)


    def is_normalized(form, unistr, /):
        '''Whether a text is in a form.'''
        return normalize(form, unistr) == unistr

    _builtins(globals(), '''
    category bidirectional east_asian_width combining mirrored decimal digit numeric name lookup
    decomposition normalize is_normalized
    ''')
    """#
}
