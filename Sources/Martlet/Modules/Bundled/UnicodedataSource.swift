extension BundledModules {
  /// The module `unicodedata`.
  static let unicodedata: StaticString = #"""
    '''The character database of Unicode 14.'''
    from bisect import bisect_right as _bisect
    from _runtime import character_name as _character_name, character_named as _character_named
    import _unicode_tables as _tables

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


    def _decompositions():
        known = _read.get("decompositions")
        if known is None:
            known = _read["decompositions"] = {}
            for entry in _tables.decompositions.split():
                code, _, rest = entry.partition(":")
                kind, comma, codes = rest.rpartition(",")
                known[int(code, 16)] = kind, [int(part, 16) for part in codes.split("+")]
        return known


    def decomposition(chr, /):
        '''What it decomposes to, as text.'''
        found = _decompositions().get(_code(chr, "decomposition() argument"))
        if found is None:
            return ""
        kind, codes = found
        return (f"<{kind}> " if kind else "") + " ".join([f"{code:04X}" for code in codes])


    def _decomposed(text, compatible):
        '''The code points of a text, fully decomposed and in their canonical order.'''
        table = _decompositions()
        result = []
        pending = []
        for char in text:
            pending.append(ord(char))
            while pending:
                code = pending.pop()
                if 0xAC00 <= code <= 0xD7A3:
                    code -= 0xAC00
                    result += [0x1100 + code // 588, 0x1161 + code % 588 // 28]
                    if code % 28:
                        result.append(0x11A7 + code % 28)
                    continue
                found = table.get(code)
                if found is None or found[0] and not compatible:
                    result.append(code)
                else:
                    pending += found[1][::-1]
        start = 0
        while start < len(result):
            if result[start] < 0x300 or not combining(chr(result[start])):
                start += 1
                continue
            end = start
            while end < len(result) and result[end] >= 0x300 and combining(chr(result[end])):
                end += 1
            if end - start > 1:
                result[start:end] = sorted(result[start:end], key=lambda code: combining(chr(code)))
            start = end
        return result


    def _pairs():
        known = _read.get("pairs")
        if known is None:
            never = {int(code, 16) for code in _tables.uncomposed.split()}
            known = _read["pairs"] = {
                tuple(codes): code for code, (kind, codes) in _decompositions().items()
                if not kind and len(codes) == 2 and code not in never}
        return known


    def _composed(codes):
        pairs = _pairs()
        result = []
        base, last = None, 0
        for code in codes:
            order = combining(chr(code)) if code >= 0x300 else 0
            if base is not None and (last < order or last == 0 and base == len(result) - 1):
                first = result[base]
                joined = pairs.get((first, code))
                if joined is None and 0x1100 <= first < 0x1113 and 0x1161 <= code < 0x1176:
                    joined = 0xAC00 + ((first - 0x1100) * 21 + code - 0x1161) * 28
                elif joined is None and 0xAC00 <= first <= 0xD7A3 and (first - 0xAC00) % 28 == 0 and 0x11A8 <= code < 0x11C3:
                    joined = first + code - 0x11A7
                if joined is not None:
                    result[base] = joined
                    continue
            result.append(code)
            last = order
            if order == 0:
                base = len(result) - 1
        return result


    def normalize(form, unistr, /):
        '''A text in one of the forms NFC, NFD, NFKC and NFKD.'''
        if not isinstance(unistr, str):
            raise TypeError(f"normalize() argument 2 must be str, not {type(unistr).__name__}")
        if form not in ("NFC", "NFD", "NFKC", "NFKD"):
            raise ValueError("invalid normalization form")
        if unistr.isascii():
            return unistr
        codes = _decomposed(unistr, "K" in form)
        if form.endswith("C"):
            codes = _composed(codes)
        return "".join(map(chr, codes))


    def is_normalized(form, unistr, /):
        '''Whether a text is in a form.'''
        return normalize(form, unistr) == unistr
    """#
}
