extension BundledModules {
  /// The module `_datetime_texts`: dates and times as text.
  static let datetimeTexts: StaticString = #"""
    '''Dates and times as text, and read from it.'''
    import time as _time
    from _datetime_calendar import check_text, date_of, day_of_week
    from _datetime_spans import offset_text, span, timezone, SECOND

    __name__ = "datetime"


    # Writing

    _PRECISIONS = {
        "hours": "{0:02d}", "minutes": "{0:02d}:{1:02d}", "seconds": "{0:02d}:{1:02d}:{2:02d}",
        "milliseconds": "{0:02d}:{1:02d}:{2:02d}.{3:03d}", "microseconds": "{0:02d}:{1:02d}:{2:02d}.{4:06d}"}


    def date_text(date):
        return f"{date._year:04d}-{date._month:02d}-{date._day:02d}"


    def time_text(time, timespec, place):
        '''A time by isoformat, of which the argument at a place says how much of it is wanted.'''
        check_text(timespec, "isoformat", f"argument {place}")
        if timespec == "auto":
            timespec = "microseconds" if time._microsecond else "seconds"
        if timespec not in _PRECISIONS:
            raise ValueError("Unknown timespec value")
        return _PRECISIONS[timespec].format(
            time._hour, time._minute, time._second, time._microsecond // 1000, time._microsecond)


    def format_text(self, format):
        '''`__format__` of all the classes.'''
        check_text(format, "__format__")
        return self.strftime(format) if format else str(self)


    def formatted(format, fields, microsecond=0, zoned=None):
        '''`strftime` by what gives the fields of a struct_time, and by what knows its time zone.'''
        check_text(format, "strftime")
        # What the system does not know is put in first.
        known = {"%f": lambda: f"{microsecond:06d}", "%z": lambda: offset_text(zoned and zoned.utcoffset(), ""),
                 "%Z": lambda: (zoned and zoned.tzname() or "").replace("%", "%%")}
        pieces = format.split("%%")
        for directive, text in known.items():
            if directive in format:
                pieces = [piece.replace(directive, text()) for piece in pieces]
        return _time.strftime("%%".join(pieces), fields())


    # Reading


    def read(text, cls, parse):
        '''An object of a class by what is parsed from a text.'''
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            fields = parse(text)
        except (ValueError, IndexError):
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*fields)


    def _number(text, size):
        if len(text) != size or not (text.isascii() and text.isdigit()):
            raise ValueError
        return int(text)


    def parse_date(text):
        year, rest = _number(text[:4], 4), text[4:]
        dashed = rest[:1] == "-"
        if dashed:
            rest = rest[1:]
        if rest[:1] == "W":
            week, rest = _number(rest[1:3], 2), rest[3:]
            if dashed and rest:
                if rest[0] != "-":
                    raise ValueError
                rest = rest[1:]
                _number(rest, 1)
            return date_of(day_of_week(year, week, _number(rest, 1) if rest else 1))
        if dashed and rest[2:3] != "-":
            raise ValueError
        return year, _number(rest[:2], 2), _number(rest[2 + dashed:], 2)


    def parse_moment(text):
        size = _date_size(text)
        return *parse_date(text[:size]), *(parse_time(text[size + 1:]) if len(text) > size else ())


    def _date_size(text):
        '''Where the date of a date and time ends.'''
        if len(text) == 7:
            return 7
        if text[4:5] == "-":
            if text[5:6] != "W":
                return 10
            return 10 if text[8:9] == "-" and len(text) > 9 and not text[10:11].isdigit() else 8
        if text[4:5] != "W":
            return 8
        end = 7
        while end < len(text) and text[end].isdigit():
            end += 1
        return end if end < 9 else 7 if end % 2 == 0 else 8


    def _parse_clock(text):
        place = min([at for at in (text.find("."), text.find(",")) if at >= 0], default=-1)
        whole = text if place < 0 else text[:place]
        parts = whole.split(":") if ":" in whole else [whole[at:at + 2] for at in range(0, len(whole), 2)]
        if not 1 <= len(parts) <= 3:
            raise ValueError
        values = [_number(part, 2) for part in parts] + [0] * (3 - len(parts))
        if place < 0:
            return *values, 0
        fraction = text[place + 1:]
        if len(parts) < 3 or not (fraction.isascii() and fraction.isdigit()):
            raise ValueError
        return *values, int(fraction[:6].ljust(6, "0"))


    def parse_time(text):
        place = next((place for place, char in enumerate(text) if char in "+-Z"), len(text))
        clock, tail = _parse_clock(text[:place]), text[place:]
        if not tail:
            return *clock, None
        if tail == "Z":
            return *clock, timezone.utc
        hour, minute, second, micro = _parse_clock(tail[1:])
        offset = ((hour * 60 + minute) * 60 + second) * SECOND + micro
        return *clock, timezone(span(-offset if tail[0] == "-" else offset))
    """#
}
