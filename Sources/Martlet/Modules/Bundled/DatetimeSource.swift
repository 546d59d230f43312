extension BundledModules {
  /// The module `datetime`.
  static let datetime: StaticString = #"""
    '''Dates and times.'''
    import _datetime
    import time as _time
    import _runtime

    __all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"]

    MINYEAR = 1
    MAXYEAR = 9999
    _day_names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    _month_names = (
        "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December")
    _month_days = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    _before = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
    _absent = object()


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


    def _time_text(hour, minute, second, microsecond, timespec="auto"):
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
        raise ValueError("Unknown timespec value")


    def _strftime(format, year, month, day, hour, minute, second, microsecond, offset, zone):
        ordinal = _ordinal(year, month, day)
        weekday = (ordinal + 6) % 7
        yearday = ordinal - _ordinal(year, 1, 1) + 1
        result = []
        index = 0
        while index < len(format):
            c = format[index]
            index += 1
            if c != "%" or index >= len(format):
                result.append(c)
                continue
            c = format[index]
            index += 1
            pad = True
            if c == "-" and index < len(format):
                c = format[index]
                index += 1
                pad = False
            text = None
            if c == "Y":
                text = str(year)
            elif c == "y":
                text = f"{year % 100:02d}"
            elif c == "m":
                text = f"{month:02d}"
            elif c == "d":
                text = f"{day:02d}"
            elif c == "e":
                text = f"{day:2d}"
            elif c == "H":
                text = f"{hour:02d}"
            elif c == "I":
                text = f"{(hour + 11) % 12 + 1:02d}"
            elif c == "M":
                text = f"{minute:02d}"
            elif c == "S":
                text = f"{second:02d}"
            elif c == "f":
                text = f"{microsecond:06d}"
            elif c == "p":
                text = "AM" if hour < 12 else "PM"
            elif c == "a":
                text = _day_names[weekday][:3]
            elif c == "A":
                text = _day_names[weekday]
            elif c == "b" or c == "h":
                text = _month_names[month][:3]
            elif c == "B":
                text = _month_names[month]
            elif c == "j":
                text = f"{yearday:03d}"
            elif c == "w":
                text = str((weekday + 1) % 7)
            elif c == "u":
                text = str(weekday + 1)
            elif c == "U":
                text = f"{(yearday + 6 - (weekday + 1) % 7) // 7:02d}"
            elif c == "W":
                text = f"{(yearday + 6 - weekday) // 7:02d}"
            elif c == "V" or c == "G":
                iso = date(year, month, day).isocalendar()
                text = f"{iso[1]:02d}" if c == "V" else str(iso[0])
            elif c == "z":
                text = _offset_text(offset, "")
            elif c == "Z":
                text = zone or ""
            elif c == "c":
                text = f"{_day_names[weekday][:3]} {_month_names[month][:3]} {day:2d} {hour:02d}:{minute:02d}:{second:02d} {year}"
            elif c == "x" or c == "D":
                text = f"{month:02d}/{day:02d}/{year % 100:02d}"
            elif c == "X" or c == "T":
                text = f"{hour:02d}:{minute:02d}:{second:02d}"
            elif c == "R":
                text = f"{hour:02d}:{minute:02d}"
            elif c == "r":
                text = f"{(hour + 11) % 12 + 1:02d}:{minute:02d}:{second:02d} {'AM' if hour < 12 else 'PM'}"
            elif c == "F":
                text = f"{year}-{month:02d}-{day:02d}"
            elif c == "s":
                text = str((ordinal - 719163) * 86400 + hour * 3600 + minute * 60 + second)
            elif c == "C":
                text = f"{year // 100:02d}"
            elif c == "n":
                text = "\n"
            elif c == "t":
                text = "\t"
            elif c == "%":
                text = "%"
            else:
                text = "%" + c
            if not pad:
                text = text.lstrip("0 ") or "0"
            result.append(text)
        return "".join(result)


    def _round(value):
        whole = int(value)
        part = value - whole
        if part < 0:
            whole -= 1
            part += 1
        if part > 0.5 or part == 0.5 and whole % 2:
            whole += 1
        return whole


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
            return f"datetime.timedelta({', '.join(parts) or '0'})"

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


    class tzinfo:
        '''What a time zone derives from.'''

        def utcoffset(self, dt):
            raise NotImplementedError("tzinfo subclass must override utcoffset()")

        def dst(self, dt):
            raise NotImplementedError("tzinfo subclass must override dst()")

        def tzname(self, dt):
            raise NotImplementedError("tzinfo subclass must override tzname()")

        def fromutc(self, dt):
            offset = dt.utcoffset()
            shift = dt.dst() or timedelta(0)
            standard = offset - shift
            if standard:
                dt += standard
                shift = dt.dst() or timedelta(0)
            return dt + shift


    class timezone(tzinfo):
        '''A fixed offset from UTC.'''

        def __init__(self, offset, name=None):
            if not isinstance(offset, timedelta):
                raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
            if not -timedelta(hours=24) < offset < timedelta(hours=24):
                raise ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                    f"{offset!r}.")
            self._offset = offset
            self._name = name

        def utcoffset(self, dt):
            return self._offset

        def dst(self, dt):
            return None

        def tzname(self, dt):
            if self._name is not None:
                return self._name
            if not self._offset:
                return "UTC"
            return "UTC" + _offset_text(self._offset)

        def fromutc(self, dt):
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


    timezone.utc = UTC = timezone(timedelta(0))
    timezone.min = timezone(-timedelta(hours=23, minutes=59))
    timezone.max = timezone(timedelta(hours=23, minutes=59))


    class IsoCalendarDate(tuple):
        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


    class date:
        '''A day.'''
        __slots__ = ("_year", "_month", "_day")

        def __new__(cls, year, month=None, day=None):
            if month is None or day is None:
                name = "month" if month is None else "day"
                raise TypeError(f"function missing required argument '{name}' (pos {2 if month is None else 3})")
            _check_date(year, month, day)
            self = object.__new__(cls)
            self._year, self._month, self._day = year, month, day
            return self

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
            first = _ordinal(year, 1, 4)
            return cls.fromordinal(first - (first + 6) % 7 + (week - 1) * 7 + day - 1)

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
            return _strftime(format, self._year, self._month, self._day, 0, 0, 0, 0, None, None)

        def __format__(self, format):
            return self.strftime(format) if format else str(self)

        def timetuple(self):
            ordinal = self.toordinal()
            return _time.struct_time((
                self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                ordinal - _ordinal(self._year, 1, 1) + 1, -1))

        def replace(self, year=None, month=None, day=None):
            return type(self)(
                self._year if year is None else year, self._month if month is None else month,
                self._day if day is None else day)

        def __repr__(self):
            return f"datetime.date({self._year}, {self._month}, {self._day})"

        def _key(self):
            return self._year, self._month, self._day

        def _comparable(self, other):
            return isinstance(other, date) and not isinstance(other, datetime)

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


    def _parse_date(text):
        if len(text) == 10 and text[4] == text[7] == "-" or len(text) == 8 and text.isdigit():
            digits = text.replace("-", "")
            if len(digits) == 8 and digits.isdigit():
                return int(digits[:4]), int(digits[4:6]), int(digits[6:])
        if "W" in text:
            digits = text.replace("-", "").replace("W", "")
            day = date.fromisocalendar(int(digits[:4]), int(digits[4:6]), int(digits[6:] or "1"))
            return day.year, day.month, day.day
        raise ValueError


    def _parse_time(text):
        zone = None
        for place, c in enumerate(text):
            if c in "+-" or c == "Z":
                tail = text[place:]
                text = text[:place]
                if tail == "Z":
                    zone = timezone.utc
                else:
                    hour, minute, second, micro, _ = _parse_time(tail[1:])
                    offset = timedelta(hours=hour, minutes=minute, seconds=second, microseconds=micro)
                    zone = timezone.utc if not offset else timezone(-offset if tail[0] == "-" else offset)
                break
        text, _, fraction = text.replace(",", ".").partition(".")
        digits = text.replace(":", "")
        if not digits.isdigit() or len(digits) not in (2, 4, 6):
            raise ValueError
        if fraction and not fraction.isdigit():
            raise ValueError
        digits = digits.ljust(6, "0")
        micro = int(fraction[:6].ljust(6, "0")) if fraction else 0
        return int(digits[:2]), int(digits[2:4]), int(digits[4:]), micro, zone


    class time:
        '''A time of day.'''
        __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            _check_time(hour, minute, second, microsecond, fold)
            self = object.__new__(cls)
            self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
            self._tzinfo, self._fold = tzinfo, fold
            return self

        hour = property(lambda self: self._hour)
        minute = property(lambda self: self._minute)
        second = property(lambda self: self._second)
        microsecond = property(lambda self: self._microsecond)
        tzinfo = property(lambda self: self._tzinfo)
        fold = property(lambda self: self._fold)

        @classmethod
        def fromisoformat(cls, time_string):
            try:
                hour, minute, second, micro, zone = _parse_time(time_string.removeprefix("T"))
                return cls(hour, minute, second, micro, zone)
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

        def utcoffset(self):
            return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

        def dst(self):
            return None if self._tzinfo is None else self._tzinfo.dst(None)

        def tzname(self):
            return None if self._tzinfo is None else self._tzinfo.tzname(None)

        def isoformat(self, timespec="auto"):
            return _time_text(self._hour, self._minute, self._second, self._microsecond, timespec) + _offset_text(
                self.utcoffset())

        def __str__(self):
            return self.isoformat()

        def strftime(self, format):
            return _strftime(
                format, 1900, 1, 1, self._hour, self._minute, self._second, self._microsecond, self.utcoffset(),
                self.tzname())

        def __format__(self, format):
            return self.strftime(format) if format else str(self)

        def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=_absent, *, fold=None):
            return type(self)(
                self._hour if hour is None else hour, self._minute if minute is None else minute,
                self._second if second is None else second, self._microsecond if microsecond is None else microsecond,
                self._tzinfo if tzinfo is _absent else tzinfo, fold=self._fold if fold is None else fold)

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
            return f"datetime.time({text})"

        def _key(self):
            total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
            offset = self.utcoffset()
            return total if offset is None else total - offset._total()

        def _compare(self, other):
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't compare offset-naive and offset-aware times")
            return self._key() - other._key()

        def __eq__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

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


    class datetime(date):
        '''A day and a time of day.'''
        __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

        def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if month is None or day is None:
                name = "month" if month is None else "day"
                raise TypeError(f"function missing required argument '{name}' (pos {2 if month is None else 3})")
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond, fold)
            self = object.__new__(cls)
            self._year, self._month, self._day = year, month, day
            self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
            self._tzinfo, self._fold = tzinfo, fold
            return self

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
                size = 10 if date_string[4:5] == "-" else 8
                day = _parse_date(date_string[:size])
                if len(date_string) == size:
                    return cls(*day)
                if len(date_string) == size + 1:
                    raise ValueError
                return cls(*day, *_parse_time(date_string[size + 1:]))
            except (ValueError, IndexError):
                raise ValueError(f"Invalid isoformat string: {date_string!r}") from None

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
            return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

        def dst(self):
            return None if self._tzinfo is None else self._tzinfo.dst(self)

        def tzname(self):
            return None if self._tzinfo is None else self._tzinfo.tzname(self)

        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                    tzinfo=_absent, *, fold=None):
            return type(self)(
                self._year if year is None else year, self._month if month is None else month,
                self._day if day is None else day, self._hour if hour is None else hour,
                self._minute if minute is None else minute, self._second if second is None else second,
                self._microsecond if microsecond is None else microsecond,
                self._tzinfo if tzinfo is _absent else tzinfo, fold=self._fold if fold is None else fold)

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
            return moment.replace(tzinfo=None).timetuple()

        def isoformat(self, sep="T", timespec="auto"):
            return (
                f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
                + _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

        def __str__(self):
            return self.isoformat(" ")

        def ctime(self):
            return self.strftime("%a %b %e %H:%M:%S %Y")

        def strftime(self, format):
            '''The time as text by a format.'''
            return _strftime(
                format, self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
                self.utcoffset(), self.tzname())

        def __repr__(self):
            parts = [self._year, self._month, self._day, self._hour, self._minute]
            if self._second or self._microsecond:
                parts.append(self._second)
            if self._microsecond:
                parts.append(self._microsecond)
            text = ", ".join(map(str, parts))
            if self._tzinfo is not None:
                text += f", tzinfo={self._tzinfo!r}"
            if self._fold:
                text += ", fold=1"
            return f"datetime.datetime({text})"

        def _key(self):
            offset = self.utcoffset()
            return self._micros() if offset is None else self._micros() - offset._total()

        def _difference(self, other):
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return self._key() - other._key()

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._key() == other._key()

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
            return hash(self._key())

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
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return timedelta._of(self._key() - other._key())


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
