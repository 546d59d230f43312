extension BundledModules {
  /// The module `datetime`.
  static let datetime: StaticString = #"""
    '''Dates and times.'''
    import _datetime
    import time as _time
    import _runtime
    from _operator import index as _index

    __all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"]

    MINYEAR = 1
    MAXYEAR = 9999
    _month_days = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    _before = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
    _absent = object()


    def _shown_class(value):
        kind = type(value)
        return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__


    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _days_in(year, month):
        return 29 if month == 2 and _is_leap(year) else _month_days[month]


    def _ordinal(year, month, day):
        past = year - 1
        leap = 1 if month > 2 and _is_leap(year) else 0
        return past * 365 + past // 4 - past // 100 + past // 400 + _before[month] + leap + day


    def _from_ordinal(n):
        n -= 1
        n400, n = divmod(n, 146097)
        n100, n = divmod(n, 36524)
        n4, n = divmod(n, 1461)
        n1, n = divmod(n, 365)
        year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
        if n1 == 4 or n100 == 4:
            return year - 1, 12, 31
        month = 1
        while n >= _days_in(year, month):
            n -= _days_in(year, month)
            month += 1
        return year, month, n + 1


    def _check_date(year, month, day):
        for value in (year, month, day):
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        if not 1 <= month <= 12:
            raise ValueError("month must be in 1..12")
        if not 1 <= day <= _days_in(year, month):
            raise ValueError("day is out of range for month")


    def _check_time(hour, minute, second, microsecond, fold):
        for value in (hour, minute, second, microsecond):
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not 0 <= hour <= 23:
            raise ValueError("hour must be in 0..23")
        if not 0 <= minute <= 59:
            raise ValueError("minute must be in 0..59")
        if not 0 <= second <= 59:
            raise ValueError("second must be in 0..59")
        if not 0 <= microsecond <= 999999:
            raise ValueError("microsecond must be in 0..999999")
        if fold not in (0, 1):
            raise ValueError("fold must be either 0 or 1")


    def _offset_text(offset, separator=":"):
        if offset is None:
            return ""
        sign = "-" if offset.days < 0 else "+"
        seconds = abs(offset)
        micro = seconds.microseconds
        total = seconds.days * 86400 + seconds.seconds
        hours, rest = divmod(total, 3600)
        minutes, rest = divmod(rest, 60)
        text = f"{sign}{hours:02d}{separator}{minutes:02d}"
        if rest or micro:
            text += f"{separator}{rest:02d}"
        if micro:
            text += f".{micro:06d}"
        return text


    def _time_text(hour, minute, second, microsecond, timespec="auto", place=1):
        if timespec == "auto":
            timespec = "microseconds" if microsecond else "seconds"
        if timespec == "hours":
            return f"{hour:02d}"
        if timespec == "minutes":
            return f"{hour:02d}:{minute:02d}"
        text = f"{hour:02d}:{minute:02d}:{second:02d}"
        if timespec == "seconds":
            return text
        if timespec == "milliseconds":
            return f"{text}.{microsecond // 1000:03d}"
        if timespec == "microseconds":
            return f"{text}.{microsecond:06d}"
        if not isinstance(timespec, str):
            raise TypeError(f"isoformat() argument {place} must be str, not {type(timespec).__name__}")
        raise ValueError("Unknown timespec value")


    def _check_format(format):
        if not isinstance(format, str):
            name = "None" if format is None else type(format).__name__
            raise TypeError(f"strftime() argument 1 must be str, not {name}")


    def _strftime(format, year, month, day, hour, minute, second, microsecond, offset, zone):
        # What the system does not know is put in first.
        parts = format.split("%%")
        for place, part in enumerate(parts):
            if "%f" in part:
                part = part.replace("%f", f"{microsecond:06d}")
            if "%z" in part:
                part = part.replace("%z", _offset_text(offset, ""))
            if "%Z" in part:
                part = part.replace("%Z", (zone or "").replace("%", "%%"))
            parts[place] = part
        ordinal = _ordinal(year, month, day)
        return _time.strftime("%%".join(parts), (
            year, month, day, hour, minute, second, (ordinal + 6) % 7, ordinal - _ordinal(year, 1, 1) + 1, -1))


    def _round(value):
        whole = int(value)
        part = value - whole
        if part < 0:
            whole -= 1
            part += 1
        if part > 0.5 or part == 0.5 and whole % 2:
            whole += 1
        return whole


    @_runtime.name_with_module
    class timedelta:
        '''A span of time.'''
        __slots__ = ("_days", "_seconds", "_microseconds")

        def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
            parts = (
                (days, 86400000000), (seconds, 1000000), (microseconds, 1), (milliseconds, 1000), (minutes, 60000000),
                (hours, 3600000000), (weeks, 604800000000))
            total = 0
            rest = 0.0
            for value, unit in parts:
                if isinstance(value, int):
                    total += value * unit
                elif isinstance(value, float):
                    whole = int(value)
                    total += whole * unit
                    rest += (value - whole) * unit
                else:
                    raise TypeError(f"unsupported type for timedelta days component: {type(value).__name__}")
            if rest:
                whole = int(rest // 1)
                total += whole
                if rest - whole > 0.5 or rest - whole == 0.5 and total % 2:
                    total += 1
            return cls._of(total)

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)

        @classmethod
        def _of(cls, total):
            self = object.__new__(cls)
            seconds, self._microseconds = divmod(total, 1000000)
            self._days, self._seconds = divmod(seconds, 86400)
            if abs(self._days) > 999999999:
                raise OverflowError(f"days={self._days}; must have magnitude <= 999999999")
            return self

        @property
        def days(self):
            return self._days

        @property
        def seconds(self):
            return self._seconds

        @property
        def microseconds(self):
            return self._microseconds

        def _total(self):
            return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

        def total_seconds(self):
            '''The span in seconds.'''
            return self._total() / 1000000

        def __repr__(self):
            parts = []
            for name in ("days", "seconds", "microseconds"):
                value = getattr(self, name)
                if value:
                    parts.append(f"{name}={value}")
            return f"{_shown_class(self)}({', '.join(parts) or '0'})"

        def __str__(self):
            minutes, seconds = divmod(self._seconds, 60)
            hours, minutes = divmod(minutes, 60)
            text = f"{hours}:{minutes:02d}:{seconds:02d}"
            if self._days:
                text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, " + text
            if self._microseconds:
                text += f".{self._microseconds:06d}"
            return text

        def __add__(self, other):
            if isinstance(other, timedelta):
                return timedelta._of(self._total() + other._total())
            return NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return timedelta._of(self._total() - other._total())
            return NotImplemented

        def __rsub__(self, other):
            if isinstance(other, timedelta):
                return other - self
            return NotImplemented

        def __neg__(self):
            return timedelta._of(-self._total())

        def __pos__(self):
            return self

        def __abs__(self):
            return -self if self._days < 0 else self

        def __mul__(self, other):
            if isinstance(other, int):
                return timedelta._of(self._total() * other)
            if isinstance(other, float):
                a, b = other.as_integer_ratio()
                return timedelta._of(_divide(self._total() * a, b))
            return NotImplemented

        __rmul__ = __mul__

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total() / other._total()
            if isinstance(other, int):
                return timedelta._of(_divide(self._total(), other))
            if isinstance(other, float):
                a, b = other.as_integer_ratio()
                return timedelta._of(_divide(b * self._total(), a))
            return NotImplemented

        def _reflected(operation):
            def reflected(self, other):
                return operation(other, self) if isinstance(other, timedelta) else NotImplemented
            name = "__r" + operation.__name__[2:]
            reflected.__name__, reflected.__qualname__ = name, f"timedelta.{name}"
            return reflected

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total() // other._total()
            if isinstance(other, int):
                return timedelta._of(self._total() // other)
            return NotImplemented

        def __mod__(self, other):
            if isinstance(other, timedelta):
                return timedelta._of(self._total() % other._total())
            return NotImplemented

        def __divmod__(self, other):
            if isinstance(other, timedelta):
                q, r = divmod(self._total(), other._total())
                return q, timedelta._of(r)
            return NotImplemented

        __rtruediv__, __rfloordiv__ = _reflected(__truediv__), _reflected(__floordiv__)
        __rmod__, __rdivmod__ = _reflected(__mod__), _reflected(__divmod__)
        del _reflected

        def __eq__(self, other):
            return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

        def __le__(self, other):
            return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

        def __gt__(self, other):
            return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

        def __ge__(self, other):
            return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

        def __hash__(self):
            return hash((self._days, self._seconds, self._microseconds))

        def __bool__(self):
            return self._total() != 0


    def _divide(a, b):
        # Rounded half to even.
        q, r = divmod(a, b)
        r *= 2
        more = r > b if b > 0 else r < b
        if more or r == b and q % 2:
            q += 1
        return q


    timedelta.min = timedelta(-999999999)
    timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
    timedelta.resolution = timedelta(microseconds=1)


    @_runtime.name_with_module
    class tzinfo:
        '''What a time zone derives from.'''
        __slots__ = ()

        def utcoffset(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

        def dst(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement dst()")

        def tzname(self, dt):
            raise NotImplementedError("a tzinfo subclass must implement tzname()")

        def __reduce__(self):
            arguments = self.__getinitargs__() if hasattr(self, "__getinitargs__") else ()
            return type(self), arguments, self.__getstate__()

        def fromutc(self, dt):
            _check_moment(self, dt)
            offset, shift = dt.utcoffset(), dt.dst()
            if offset is None or shift is None:
                raise ValueError(f"fromutc: non-None {'utcoffset' if offset is None else 'dst'}() result required")
            standard = offset - shift
            if standard:
                dt += standard
                shift = dt.dst()
                if shift is None:
                    raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
            return dt + shift


    def _check_moment(zone, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not zone:
            raise ValueError("fromutc: dt.tzinfo is not self")


    @_runtime.name_with_module
    class timezone(tzinfo):
        '''A fixed offset from UTC.'''

        __slots__ = ("_offset", "_name")

        def __new__(cls, offset, name=_absent):
            if not isinstance(offset, timedelta):
                raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
            if name is _absent:
                if not offset and "utc" in cls.__dict__:
                    return cls.utc
                name = None
            elif not isinstance(name, str):
                raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
            if not -timedelta(hours=24) < offset < timedelta(hours=24):
                raise ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                    f"{offset!r}.")
            self = object.__new__(cls)
            self._offset, self._name = offset, name
            return self

        def __getinitargs__(self):
            return (self._offset,) if self._name is None else (self._offset, self._name)

        def __reduce__(self):
            return timezone, self.__getinitargs__(), None

        def utcoffset(self, dt):
            _check_argument(dt, "utcoffset")
            return self._offset

        def dst(self, dt):
            _check_argument(dt, "dst")

        def tzname(self, dt):
            _check_argument(dt, "tzname")
            if self._name is not None:
                return self._name
            if not self._offset:
                return "UTC"
            return "UTC" + _offset_text(self._offset)

        def fromutc(self, dt):
            _check_moment(self, dt)
            return dt + self._offset

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __repr__(self):
            if self is timezone.utc:
                return "datetime.timezone.utc"
            if self._name is None:
                return f"datetime.timezone({self._offset!r})"
            return f"datetime.timezone({self._offset!r}, {self._name!r})"

        def __str__(self):
            return self.tzname(None)


    def _check_argument(dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")


    timezone.utc = UTC = timezone(timedelta(0))
    timezone.min = timezone(-timedelta(hours=23, minutes=59))
    timezone.max = timezone(timedelta(hours=23, minutes=59))


    @_runtime.name_with_module
    class IsoCalendarDate(tuple):
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

        def __reduce__(self):
            return tuple, (tuple(self),)


    @_runtime.name_with_module
    class date:
        '''A day.'''
        __slots__ = ("_year", "_month", "_day")

        def __new__(cls, year, month=None, day=None):
            if month is None and _is_packed(year, 4, 2, 12):
                high, low, month, day = _unpacked(year)
                return cls(high << 8 | low, month, day)
            if month is None or day is None:
                name = "month" if month is None else "day"
                raise TypeError(f"function missing required argument '{name}' (pos {2 if month is None else 3})")
            _check_date(year, month, day)
            self = object.__new__(cls)
            self._year, self._month, self._day = year, month, day
            return self

        def __reduce__(self):
            return type(self), (_packed_date(self),)

        year = property(lambda self: self._year)
        month = property(lambda self: self._month)
        day = property(lambda self: self._day)

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, t):
            fields = _runtime.time_fields(t, True)
            return cls(*fields[:3])

        @classmethod
        def fromordinal(cls, n):
            if n < 1:
                raise ValueError("ordinal must be >= 1")
            return cls(*_from_ordinal(n))

        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError("fromisoformat: argument must be str")
            try:
                return cls(*_parse_date(date_string))
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

        @classmethod
        def fromisocalendar(cls, year, week, day):
            year, week, day = _index(year), _index(week), _index(day)
            if not MINYEAR <= year <= MAXYEAR:
                raise ValueError(f"Year is out of range: {year}")
            first = _ordinal(year, 1, 4)
            start = first - (first + 6) % 7
            if not 1 <= week <= 53 or week == 53 and _from_ordinal(start + 52 * 7 + 3)[0] != year:
                raise ValueError(f"Invalid week: {week}")
            if not 1 <= day <= 7:
                raise ValueError(f"Invalid day: {day} (range is [1, 7])")
            return cls.fromordinal(start + (week - 1) * 7 + day - 1)

        def toordinal(self):
            return _ordinal(self._year, self._month, self._day)

        def weekday(self):
            return (self.toordinal() + 6) % 7

        def isoweekday(self):
            return self.weekday() + 1

        def isocalendar(self):
            monday = self.toordinal() - self.weekday()
            year = _from_ordinal(monday + 3)[0]
            first = _ordinal(year, 1, 4)
            start = first - (first + 6) % 7
            return IsoCalendarDate((year, (monday - start) // 7 + 1, self.weekday() + 1))

        def isoformat(self):
            return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

        __str__ = isoformat

        def ctime(self):
            return self.strftime("%a %b %e 00:00:00 %Y")

        def strftime(self, format):
            _check_format(format)
            return _strftime(format, self._year, self._month, self._day, 0, 0, 0, 0, None, None)

        def __format__(self, format):
            return _format_text(self, format)

        def timetuple(self):
            ordinal = self.toordinal()
            return _time.struct_time((
                self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                ordinal - _ordinal(self._year, 1, 1) + 1, -1))

        def replace(self, year=_absent, month=_absent, day=_absent):
            return type(self)(
                self._year if year is _absent else year, self._month if month is _absent else month,
                self._day if day is _absent else day)

        def __repr__(self):
            return f"{_shown_class(self)}({self._year}, {self._month}, {self._day})"

        def _key(self):
            return self._year, self._month, self._day

        def _comparable(self, other):
            return isinstance(other, date)

        def __eq__(self, other):
            return self._key() == other._key() if self._comparable(other) else NotImplemented

        def __lt__(self, other):
            return self._key() < other._key() if self._comparable(other) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if self._comparable(other) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if self._comparable(other) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if self._comparable(other) else NotImplemented

        def __hash__(self):
            return hash(self._key())

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            n = self.toordinal() + other.days
            if not 1 <= n <= 3652059:
                raise OverflowError("date value out of range")
            return type(self).fromordinal(n)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + timedelta(-other.days)
            if isinstance(other, date):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented


    def _number(text, size):
        if len(text) != size or not (text.isascii() and text.isdigit()):
            raise ValueError
        return int(text)


    def _parse_date(text):
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
            day = date.fromisocalendar(year, week, _number(rest, 1) if rest else 1)
            return day.year, day.month, day.day
        if dashed and rest[2:3] != "-":
            raise ValueError
        return year, _number(rest[:2], 2), _number(rest[2 + dashed:], 2)


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


    def _parse_time(text):
        for place, char in enumerate(text):
            if char in "+-Z":
                break
        else:
            return *_parse_clock(text), None
        clock, tail = _parse_clock(text[:place]), text[place:]
        if tail == "Z":
            return *clock, timezone.utc
        hour, minute, second, micro = _parse_clock(tail[1:])
        offset = timedelta(hours=hour, minutes=minute, seconds=second, microseconds=micro)
        return *clock, timezone(-offset if tail[0] == "-" else offset)


    def _check_zone(tz):
        if tz is not None and not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


    def _zone_offset(offset, name):
        '''What a time zone says of an offset, checked.'''
        if offset is None or offset.__class__ is timedelta and -86400000000 < offset._total() < 86400000000:
            return offset
        if not isinstance(offset, timedelta):
            raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
        raise ValueError(
            "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")


    def _zone_name(name):
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
        return name


    def _format_text(self, format):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format).__name__}")
        return self.strftime(format) if format else str(self)


    @_runtime.name_with_module
    class time:
        '''A time of day.'''
        __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if _is_packed(hour, 6, 0, 23):
                zone = None if minute == 0 else _packed_zone(minute)
                hour, minute, second, *micro = _unpacked(hour)
                return cls(hour & 0x7f, minute, second, int.from_bytes(micro), zone, fold=hour >> 7)
            _check_time(hour, minute, second, microsecond, fold)
            if tzinfo is not None:
                _check_zone(tzinfo)
            self = object.__new__(cls)
            self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
            self._tzinfo, self._fold = tzinfo, fold
            return self

        def __reduce_ex__(self, protocol):
            return type(self), _with_zone(_packed_time(self, self._fold if protocol > 3 else 0), self._tzinfo)

        def __reduce__(self):
            return self.__reduce_ex__(2)

        hour = property(lambda self: self._hour)
        minute = property(lambda self: self._minute)
        second = property(lambda self: self._second)
        microsecond = property(lambda self: self._microsecond)
        tzinfo = property(lambda self: self._tzinfo)
        fold = property(lambda self: self._fold)

        @classmethod
        def fromisoformat(cls, time_string):
            if not isinstance(time_string, str):
                raise TypeError("fromisoformat: argument must be str")
            try:
                fields = _parse_time(time_string.removeprefix("T"))
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
            return cls(*fields)

        def utcoffset(self):
            return None if self._tzinfo is None else _zone_offset(self._tzinfo.utcoffset(None), "utcoffset")

        def dst(self):
            return None if self._tzinfo is None else _zone_offset(self._tzinfo.dst(None), "dst")

        def tzname(self):
            return None if self._tzinfo is None else _zone_name(self._tzinfo.tzname(None))

        def isoformat(self, timespec="auto"):
            return _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(
                self.utcoffset())

        def __str__(self):
            return self.isoformat()

        def strftime(self, format):
            _check_format(format)
            return _strftime(
                format, 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond,
                self.utcoffset() if "z" in format else None, self.tzname() if "Z" in format else None)

        def __format__(self, format):
            return _format_text(self, format)

        def replace(self, hour=_absent, minute=_absent, second=_absent, microsecond=_absent, tzinfo=_absent, *, fold=_absent):
            return type(self)(
                self._hour if hour is _absent else hour, self._minute if minute is _absent else minute,
                self._second if second is _absent else second, self._microsecond if microsecond is _absent else microsecond,
                self._tzinfo if tzinfo is _absent else tzinfo, fold=self._fold if fold is _absent else fold)

        def __repr__(self):
            text = f"{self._hour}, {self._minute}"
            if self._second or self._microsecond:
                text += f", {self._second}"
            if self._microsecond:
                text += f", {self._microsecond}"
            if self._tzinfo is not None:
                text += f", tzinfo={self._tzinfo!r}"
            if self._fold:
                text += ", fold=1"
            return f"{_shown_class(self)}({text})"

        def _key(self):
            total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
            offset = self.utcoffset()
            return total if offset is None else total - offset._total()

        def _fields(self):
            return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

        def _difference(self, other):
            '''None between a time with an offset and one without.'''
            if self._tzinfo is other._tzinfo:
                return self._fields() - other._fields()
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                return None
            return self._key() - other._key()

        def _compare(self, other):
            result = self._difference(other)
            if result is None:
                raise TypeError("can't compare offset-naive and offset-aware times")
            return result

        def __eq__(self, other):
            return self._difference(other) == 0 if isinstance(other, time) else NotImplemented

        def __lt__(self, other):
            return self._compare(other) < 0 if isinstance(other, time) else NotImplemented

        def __le__(self, other):
            return self._compare(other) <= 0 if isinstance(other, time) else NotImplemented

        def __gt__(self, other):
            return self._compare(other) > 0 if isinstance(other, time) else NotImplemented

        def __ge__(self, other):
            return self._compare(other) >= 0 if isinstance(other, time) else NotImplemented

        def __hash__(self):
            return hash(self._key())


    _epoch_day = 719163


    def _full_name(value):
        module = type(value).__module__
        return ("" if module == "builtins" else module + ".") + type(value).__qualname__


    def _check_parts(day, moment):
        for place, value, cls in (1, day, date), (2, moment, time):
            if not isinstance(value, cls):
                raise TypeError(f"combine() argument {place} must be datetime.{cls.__name__}, not {_full_name(value)}")


    @_runtime.name_with_module
    class datetime(date):
        '''A day and a time of day.'''
        __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

        def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if _is_packed(year, 10, 2, 12):
                zone = None if month is None else _packed_zone(month)
                high, low, month, day, hour, minute, second, *micro = _unpacked(year)
                return cls(
                    high << 8 | low, month & 0x7f, day, hour, minute, second, int.from_bytes(micro), zone, fold=month >> 7)
            if month is None or day is None:
                name = "month" if month is None else "day"
                raise TypeError(f"function missing required argument '{name}' (pos {2 if month is None else 3})")
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond, fold)
            if tzinfo is not None:
                _check_zone(tzinfo)
            self = object.__new__(cls)
            self._year, self._month, self._day = year, month, day
            self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
            self._tzinfo, self._fold = tzinfo, fold
            return self

        def __reduce_ex__(self, protocol):
            fold = self._fold if protocol > 3 else 0
            return type(self), _with_zone(_packed_date(self, fold) + _packed_time(self), self._tzinfo)

        def __reduce__(self):
            return self.__reduce_ex__(2)

        hour = property(lambda self: self._hour)
        minute = property(lambda self: self._minute)
        second = property(lambda self: self._second)
        microsecond = property(lambda self: self._microsecond)
        tzinfo = property(lambda self: self._tzinfo)
        fold = property(lambda self: self._fold)

        @classmethod
        def now(cls, tz=None):
            '''The time now.'''
            return cls.fromtimestamp(_time.time(), tz)

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def utcnow(cls):
            return cls.utcfromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            '''The time of seconds since 1970.'''
            _check_zone(tz)
            if not hasattr(timestamp, "__float__") and not hasattr(timestamp, "__index__"):
                raise TypeError(f"{type(timestamp).__name__!r} object cannot be interpreted as an integer")
            if timestamp != timestamp:
                raise ValueError("Invalid value NaN (not a number)")
            whole = int(timestamp // 1)
            micro = _round((timestamp - whole) * 1000000) if isinstance(timestamp, float) else 0
            if micro >= 1000000:
                whole += 1
                micro -= 1000000
            fields = _runtime.time_fields(whole, tz is None)
            result = cls(*fields[:6], micro, tz)
            if tz is not None:
                result = tz.fromutc(result)
            return result

        @classmethod
        def utcfromtimestamp(cls, t):
            return cls.fromtimestamp(t, timezone.utc).replace(tzinfo=None)

        @classmethod
        def combine(cls, date, time, tzinfo=_absent):
            _check_parts(date, time)
            return cls(
                date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                time.tzinfo if tzinfo is _absent else tzinfo, fold=time.fold)

        @classmethod
        def fromordinal(cls, n):
            return cls(*_from_ordinal(n))

        @classmethod
        def fromisoformat(cls, date_string):
            if not isinstance(date_string, str):
                raise TypeError("fromisoformat: argument must be str")
            try:
                size = _date_size(date_string)
                day = _parse_date(date_string[:size])
                fields = ()
                if len(date_string) > size:
                    fields = _parse_time(date_string[size + 1:])
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
            return cls(*day, *fields)

        @classmethod
        def strptime(cls, date_string, format):
            '''Parse text by a format.'''
            from _strptime import moment
            return moment(cls, date_string, format)

        def date(self):
            return date(self._year, self._month, self._day)

        def time(self):
            return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

        def timetz(self):
            return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

        def utcoffset(self):
            return None if self._tzinfo is None else _zone_offset(self._tzinfo.utcoffset(self), "utcoffset")

        def dst(self):
            return None if self._tzinfo is None else _zone_offset(self._tzinfo.dst(self), "dst")

        def tzname(self):
            return None if self._tzinfo is None else _zone_name(self._tzinfo.tzname(self))

        def replace(self, year=_absent, month=_absent, day=_absent, hour=_absent, minute=_absent, second=_absent, microsecond=_absent,
                    tzinfo=_absent, *, fold=_absent):
            return type(self)(
                self._year if year is _absent else year, self._month if month is _absent else month,
                self._day if day is _absent else day, self._hour if hour is _absent else hour,
                self._minute if minute is _absent else minute, self._second if second is _absent else second,
                self._microsecond if microsecond is _absent else microsecond,
                self._tzinfo if tzinfo is _absent else tzinfo, fold=self._fold if fold is _absent else fold)

        def timestamp(self):
            '''Seconds since 1970.'''
            if self._tzinfo is None:
                seconds = _runtime.make_time((
                    self._year, self._month, self._day, self._hour, self._minute, self._second, 0, 0, -1))
                return seconds + self._microsecond / 1000000
            return (self._micros() - self.utcoffset()._total()) / 1000000

        def _micros(self):
            # Since 1970, of the fields as they stand.
            days = self.toordinal() - _epoch_day
            seconds = ((days * 24 + self._hour) * 60 + self._minute) * 60 + self._second
            return seconds * 1000000 + self._microsecond

        def astimezone(self, tz=None):
            if tz is None:
                local = _runtime.time_fields(int(self.timestamp() // 1), True)
                tz = timezone(timedelta(seconds=local[9]), local[10])
            elif not isinstance(tz, tzinfo):
                _check_zone(tz)
            elif tz is self._tzinfo:
                return self
            offset = self.utcoffset()
            if offset is None:
                moment = type(self).fromtimestamp(self.timestamp(), timezone.utc)
            else:
                moment = (self - offset).replace(tzinfo=timezone.utc)
            return tz.fromutc(moment.replace(tzinfo=tz))

        def timetuple(self):
            dst = self.dst()
            ordinal = self.toordinal()
            return _time.struct_time((
                self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(),
                ordinal - _ordinal(self._year, 1, 1) + 1, -1 if dst is None else 1 if dst else 0))

        def utctimetuple(self):
            moment = self
            if self.utcoffset():
                moment = self - self.utcoffset()
            fields = moment.replace(tzinfo=None).timetuple()
            return _time.struct_time((*fields[:8], 0))

        def isoformat(self, sep="T", timespec="auto"):
            if not isinstance(sep, str) or len(sep) != 1:
                raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
            return (
                f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
                + _time_text(self._hour, self._minute, self._second, self._microsecond, timespec, 2)
                + _offset_text(self.utcoffset()))

        def __str__(self):
            return self.isoformat(" ")

        def ctime(self):
            return self.strftime("%a %b %e %H:%M:%S %Y")

        def strftime(self, format):
            '''The time as text by a format.'''
            _check_format(format)
            return _strftime(
                format, self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
                self.utcoffset() if "z" in format else None, self.tzname() if "Z" in format else None)

        def __repr__(self):
            parts = [self._year, self._month, self._day, self._hour, self._minute]
            if self._second or self._microsecond:
                parts.append(self._second)
            if self._microsecond:
                parts.append(self._microsecond)
            text = ", ".join(map(str, parts))
            if self._fold:
                text += ", fold=1"
            if self._tzinfo is not None:
                text += f", tzinfo={self._tzinfo!r}"
            return f"{_shown_class(self)}({text})"

        def _key(self):
            offset = self.utcoffset()
            return self._micros() if offset is None else self._micros() - offset._total()

        def _difference(self, other):
            if self._tzinfo is other._tzinfo:
                return self._micros() - other._micros()
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return self._key() - other._key()

        def _is_certain(self):
            '''Whether its offset is the same on both sides of a change of the clocks.'''
            return self.utcoffset() == self.replace(fold=1 - self._fold).utcoffset()

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return False if isinstance(other, date) else NotImplemented
            if self._tzinfo is other._tzinfo:
                return self._micros() == other._micros()
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                return False
            return self._key() == other._key() and self._is_certain() and other._is_certain()

        def _ordered(self, other):
            if isinstance(other, datetime):
                return self._difference(other)
            if isinstance(other, date):
                raise TypeError(f"can't compare {type(self).__module__}.{type(self).__name__} to datetime.date")
            return None

        def __lt__(self, other):
            result = self._ordered(other)
            return NotImplemented if result is None else result < 0

        def __le__(self, other):
            result = self._ordered(other)
            return NotImplemented if result is None else result <= 0

        def __gt__(self, other):
            result = self._ordered(other)
            return NotImplemented if result is None else result > 0

        def __ge__(self, other):
            result = self._ordered(other)
            return NotImplemented if result is None else result >= 0

        def __hash__(self):
            return hash(self.replace(fold=0)._key() if self._fold else self._key())

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return self._shifted(self._micros() + other._total())

        __radd__ = __add__

        def _shifted(self, micros):
            seconds, micro = divmod(micros, 1000000)
            days, seconds = divmod(seconds, 86400)
            n = days + _epoch_day
            if not 1 <= n <= 3652059:
                raise OverflowError("date value out of range")
            minutes, second = divmod(seconds, 60)
            hour, minute = divmod(minutes, 60)
            return type(self)(*_from_ordinal(n), hour, minute, second, micro, self._tzinfo)

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self._shifted(self._micros() - other._total())
            if not isinstance(other, datetime):
                return NotImplemented
            if self._tzinfo is other._tzinfo:
                return timedelta._of(self._micros() - other._micros())
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return timedelta._of(self._key() - other._key())


    # Pickles of dates and times: a byte for each field, two of the year, three of the microsecond; the fold is the highest
    # bit of the month or hour.


    def _packed_date(date, fold=0):
        return bytes([*divmod(date._year, 256), date._month | fold << 7, date._day])


    def _packed_time(time, fold=0):
        return bytes([time._hour | fold << 7, time._minute, time._second]) + time._microsecond.to_bytes(3)


    def _with_zone(packed, zone):
        return (packed,) if zone is None else (packed, zone)


    def _is_packed(given, length, place, most):
        return isinstance(given, (bytes, str)) and len(given) == length and _unpacked(given)[place] & 0x7f <= most


    def _unpacked(given):
        if isinstance(given, bytes):
            return given
        try:
            return given.encode("latin-1")
        except UnicodeEncodeError:
            raise ValueError("Failed to encode latin1 string when unpickling a date or time object. pickle.load(data, "
                             "encoding='latin1') is assumed.") from None


    def _packed_zone(zone):
        if not isinstance(zone, tzinfo):
            raise TypeError("bad tzinfo state arg")
        return zone


    date.min = date(1, 1, 1)
    date.max = date(9999, 12, 31)
    date.resolution = timedelta(days=1)
    time.min = time(0, 0)
    time.max = time(23, 59, 59, 999999)
    time.resolution = timedelta(microseconds=1)
    datetime.min = datetime(1, 1, 1)
    datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
    datetime.resolution = timedelta(microseconds=1)
    _datetime.quicken(timedelta, date, datetime, timezone.utc)
    """#
}
