extension BundledModules {
  /// The module `_strptime`.
  static let strptime: StaticString = #"""
    '''Reading times by a format, for time and datetime.'''
    import re as _re
    import time as _time
    from datetime import date as _date, timedelta as _timedelta

    _days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    _months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
               "december"]


    def _either(names, directive):
        return f"(?P<{directive}>{'|'.join(sorted(names, key=len, reverse=True))})"


    _patterns = {
        "d": r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
        "f": r"(?P<f>[0-9]{1,6})",
        "H": r"(?P<H>2[0-3]|[0-1]\d|\d)",
        "I": r"(?P<I>1[0-2]|0[1-9]|[1-9])",
        "G": r"(?P<G>\d\d\d\d)",
        "j": r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
        "m": r"(?P<m>1[0-2]|0[1-9]|[1-9])",
        "M": r"(?P<M>[0-5]\d|\d)",
        "S": r"(?P<S>6[0-1]|[0-5]\d|\d)",
        "U": r"(?P<U>5[0-3]|[0-4]\d|\d)",
        "W": r"(?P<W>5[0-3]|[0-4]\d|\d)",
        "w": r"(?P<w>[0-6])",
        "u": r"(?P<u>[1-7])",
        "V": r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
        "y": r"(?P<y>\d\d)",
        "Y": r"(?P<Y>\d\d\d\d)",
        "z": r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))",
        "A": _either(_days, "A"), "a": _either([day[:3] for day in _days], "a"),
        "B": _either(_months, "B"), "b": _either([month[:3] for month in _months], "b"),
        "p": _either(["am", "pm"], "p"), "Z": _either(["utc", "gmt"], "Z"), "%": "%",
    }
    _whole = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
    _compiled = {}


    def _compile(format):
        '''The regular expression of a format; the same directive twice is an error of re.'''
        text = _re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
        text = _re.sub(r"\s+", r"\\s+", text)
        parts = []
        while "%" in text:
            before, _, text = text.partition("%")
            parts.append(before)
            if not text:
                raise ValueError("stray %% in format '%s'" % format) from None
            directive, text = text[0], text[1:]
            if directive in _whole:
                text = _re.sub(r"\s+", r"\\s+", _whole[directive]) + text
            elif directive in _patterns:
                parts.append(_patterns[directive])
            else:
                shown = "\\" if directive == "\\" else directive
                raise ValueError("'%s' is a bad directive in format '%s'" % (shown, format)) from None
        return _re.compile("".join(parts) + text, _re.IGNORECASE)


    def _week_date(year, week, weekday, starts_monday):
        '''The day of the year of a day in a week; the first week begins on the first Monday or Sunday.'''
        first = _date(year, 1, 1).weekday()
        if not starts_monday:
            first, weekday = (first + 1) % 7, (weekday + 1) % 7
        length = (7 - first) % 7
        if week == 0:
            return 1 + weekday - first
        return 1 + length + 7 * (week - 1) + weekday


    def parse(text, format):
        '''The fields of a text: year to second, microsecond, weekday, day of the year, whether it is summer time, the name of
        the zone, seconds and microseconds from UTC.'''
        for index, value in enumerate((text, format)):
            if not isinstance(value, str):
                raise TypeError(f"strptime() argument {index} must be str, not {type(value)}")
        expression = _compiled.get(format)
        if expression is None:
            if len(_compiled) > 50:
                _compiled.clear()
            expression = _compiled[format] = _compile(format)
        match = expression.match(text)
        if match is None:
            raise ValueError("time data %r does not match format %r" % (text, format))
        if len(text) != match.end():
            raise ValueError("unconverted data remains: %s" % text[match.end():])
        found = match.groupdict()
        year = iso_year = weekday = yearday = week = iso_week = None
        month = day = 1
        hour = minute = second = microsecond = 0
        starts_monday = False
        summer, zone, offset, fraction = -1, None, None, 0
        for directive, value in found.items():
            if directive == "y":
                year = int(value)
                year += 2000 if year <= 68 else 1900
            elif directive == "Y":
                year = int(value)
            elif directive == "G":
                iso_year = int(value)
            elif directive == "m":
                month = int(value)
            elif directive == "B":
                month = _months.index(value.lower()) + 1
            elif directive == "b":
                month = [name[:3] for name in _months].index(value.lower()) + 1
            elif directive == "d":
                day = int(value)
            elif directive == "H":
                hour = int(value)
            elif directive == "I":
                hour = int(value) % 12 + (12 if (found.get("p") or "").lower() == "pm" else 0)
            elif directive == "M":
                minute = int(value)
            elif directive == "S":
                second = int(value)
            elif directive == "f":
                microsecond = int(value.ljust(6, "0"))
            elif directive == "A":
                weekday = _days.index(value.lower())
            elif directive == "a":
                weekday = [name[:3] for name in _days].index(value.lower())
            elif directive == "w":
                weekday = (int(value) - 1) % 7
            elif directive == "u":
                weekday = int(value) - 1
            elif directive == "j":
                yearday = int(value)
            elif directive in ("U", "W"):
                week, starts_monday = int(value), directive == "W"
            elif directive == "V":
                iso_week = int(value)
            elif directive == "z":
                offset, fraction = _offset(value, format)
            elif directive == "Z":
                zone = value
                summer = 0
        _check_iso(year, iso_year, iso_week, weekday, yearday)
        leap = False
        if year is None:
            year = 1900
            if month == 2 and day == 29:
                year, leap = 1904, True
        if yearday is None and weekday is not None:
            if week is not None:
                yearday = _week_date(year, week, weekday, starts_monday)
            elif iso_year is not None and iso_week is not None:
                moment = _date.fromisocalendar(iso_year, iso_week, weekday + 1)
                year = iso_year
                yearday = moment.toordinal() - _date(year, 1, 1).toordinal() + 1
            if yearday is not None and yearday <= 0:
                year -= 1
                yearday += 366 if _date(year, 12, 31).timetuple().tm_yday == 366 else 365
        if yearday is None:
            yearday = _date(year, month, day).toordinal() - _date(year, 1, 1).toordinal() + 1
        else:
            moment = _date(year, 1, 1) + _timedelta(yearday - 1)
            year, month, day = moment.year, moment.month, moment.day
        if weekday is None:
            weekday = _date(year, month, day).weekday()
        if leap:
            year = 1900
        return (year, month, day, hour, minute, second, microsecond, weekday, yearday, summer, zone, offset, fraction)


    def _offset(value, format):
        if value == "Z":
            return 0, 0
        text = value[1:]
        if text[2] == ":":
            if len(text) > 5 and text[5] != ":":
                raise ValueError(f"Inconsistent use of : in {value}")
            text = text.replace(":", "")
        seconds = int(text[:2]) * 3600 + int(text[2:4]) * 60 + int(text[4:6] or 0)
        fraction = int(text[7:].ljust(6, "0")) if len(text) > 7 else 0
        return (-seconds, -fraction) if value[0] == "-" else (seconds, fraction)


    def _check_iso(year, iso_year, iso_week, weekday, yearday):
        days = "('%A', '%a', '%w', or '%u')"
        if iso_year is not None:
            if iso_week is None or weekday is None:
                raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                                 f"directive {days}.")
            if yearday is not None:
                raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                                 "Use '%Y' instead.")
        elif iso_week is not None:
            if year is None or weekday is None:
                raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                                 f"directive {days}.")
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                             "'%G' instead.")


    def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
        '''The fields, microseconds, and microseconds from UTC.'''
        fields = parse(data_string, format)
        return (*fields[:6], *fields[7:12]), fields[6], fields[12]


    def struct_time(text, format="%a %b %d %H:%M:%S %Y"):
        '''What time.strptime gives.'''
        year, month, day, hour, minute, second, _, weekday, yearday, summer, zone, offset, _ = parse(text, format)
        return _time.struct_time((year, month, day, hour, minute, second, weekday, yearday, summer, zone, offset))


    def moment(cls, text, format):
        '''What datetime.strptime gives.'''
        from datetime import timezone
        for number, value in enumerate((text, format), 1):
            if not isinstance(value, str):
                raise TypeError(f"strptime() argument {number} must be str, not {type(value).__name__}")
        fields = parse(text, format)
        offset, fraction = fields[11:]
        if offset is None:
            return cls(*fields[:7])
        delta = _timedelta(seconds=offset, microseconds=fraction)
        if fields[10]:
            return cls(*fields[:7], timezone(delta, fields[10]))
        return cls(*fields[:7], timezone(delta) if delta else timezone.utc)


    _strptime_time, _strptime_datetime = struct_time, moment
    """#
}
