extension BundledModules {
  /// The module `_datetime_days`: `date` and `time`.
  static let datetimeDays: StaticString = #"""
    '''Days, and times of day.'''
    import _datetime_spans as _spans
    import _runtime
    import time as _time
    from _datetime_calendar import (
        ABSENT, LAST_DAY, check_date, check_given, check_time, date_of, day_number, day_of_week, day_of_year,
        first_week, orderings, readers, shown_class, weekday)
    from _datetime_spans import DAY, SECOND, check_zone, offset_text, span, timedelta, tzinfo, zone_name, zone_offset
    from _datetime_texts import date_text, format_text, formatted, parse_date, parse_time, read, time_text
    from _operator import index as _index

    __name__ = "datetime"


    # Pickles: a byte for each field, two of the year, three of the microsecond; the fold is the highest bit of the month or
    # hour.


    def packed_date(date, fold=0):
        return bytes([*divmod(date._year, 256), date._month | fold << 7, date._day])


    def packed_time(time, fold=0):
        return bytes([time._hour | fold << 7, time._minute, time._second]) + time._microsecond.to_bytes(3)


    def with_zone(packed, zone):
        return (packed,) if zone is None else (packed, zone)


    def is_packed(given, length, place, most):
        return isinstance(given, (bytes, str)) and len(given) == length and unpacked(given)[place] & 0x7f <= most


    def unpacked(given):
        if isinstance(given, bytes):
            return given
        try:
            return given.encode("latin-1")
        except UnicodeEncodeError:
            raise ValueError("Failed to encode latin1 string when unpickling a date or time object. pickle.load(data, "
                             "encoding='latin1') is assumed.") from None


    def packed_zone(zone):
        if not isinstance(zone, tzinfo):
            raise TypeError("bad tzinfo state arg")
        return zone


    def replaced(self, fields, **named):
        '''An object of the same class with other fields, as far as they are given.'''
        def chosen(given):
            return {name: getattr(self, f"_{name}") if value is ABSENT else value for name, value in given.items()}
        return type(self)(*chosen(fields).values(), **chosen(named))


    @_runtime.name_with_module
    class IsoCalendarDate(tuple):
        year, week, weekday = (property(lambda self, place=place: self[place]) for place in range(3))

        def __repr__(self):
            return "datetime.IsoCalendarDate(year={}, week={}, weekday={})".format(*self)

        def __reduce__(self):
            return tuple, (tuple(self),)


    @_runtime.name_with_module
    class date:
        '''A day.'''
        __slots__ = ("_year", "_month", "_day")

        def __new__(cls, year=ABSENT, month=ABSENT, day=ABSENT):
            if month is ABSENT and is_packed(year, 4, 2, 12):
                high, low, month, day = unpacked(year)
                return cls(high << 8 | low, month, day)
            check_given(year, month, day)
            check_date(year, month, day)
            self = object.__new__(cls)
            self._year, self._month, self._day = year, month, day
            return self

        year, month, day = readers("year", "month", "day")

        def __reduce__(self):
            return type(self), (packed_date(self),)

        # Other ways to make one

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromtimestamp(cls, t):
            return cls(*_runtime.time_fields(t, True)[:3])

        @classmethod
        def fromordinal(cls, n):
            if n < 1:
                raise ValueError("ordinal must be >= 1")
            return cls(*date_of(n))

        @classmethod
        def fromisoformat(cls, date_string):
            return read(date_string, cls, parse_date)

        @classmethod
        def fromisocalendar(cls, year, week, day):
            return cls.fromordinal(day_of_week(_index(year), _index(week), _index(day)))

        def replace(self, year=ABSENT, month=ABSENT, day=ABSENT):
            return replaced(self, {"year": year, "month": month, "day": day})

        # Its place in the calendar

        def _parts(self):
            return self._year, self._month, self._day

        def toordinal(self):
            return day_number(*date._parts(self))

        def weekday(self):
            return weekday(self.toordinal())

        def isoweekday(self):
            return self.weekday() + 1

        def isocalendar(self):
            # The year of a week is that of its Thursday.
            monday = self.toordinal() - self.weekday()
            year = date_of(monday + 3)[0]
            return IsoCalendarDate((year, (monday - first_week(year)) // 7 + 1, self.isoweekday()))

        def timetuple(self):
            return _time.struct_time((*self._parts(), 0, 0, 0, self.weekday(), day_of_year(*self._parts()), -1))

        # As text

        def isoformat(self):
            return date_text(self)

        __str__ = isoformat
        __format__ = format_text

        def __repr__(self):
            return f"{shown_class(self)}({self._year}, {self._month}, {self._day})"

        def ctime(self):
            return self.strftime("%a %b %e %H:%M:%S ") + f"{self._year:04d}"

        def strftime(self, format):
            return formatted(format, self.timetuple)

        # Order and arithmetic

        def _order(self, other):
            return self.toordinal() - other.toordinal() if isinstance(other, date) else NotImplemented

        def __eq__(self, other):
            return date._parts(self) == date._parts(other) if isinstance(other, date) else NotImplemented

        __lt__, __le__, __gt__, __ge__ = orderings(_order, "date")

        def __hash__(self):
            return hash(packed_date(self))

        def _plus(self, days):
            number = self.toordinal() + days
            if not 1 <= number <= LAST_DAY:
                raise OverflowError("date value out of range")
            return type(self).fromordinal(number)

        def __add__(self, other):
            return self._plus(other.days) if isinstance(other, timedelta) else NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, date) and not isinstance(other, _spans.moment):
                return span((self.toordinal() - other.toordinal()) * DAY)
            return self._plus(-other.days) if isinstance(other, timedelta) else NotImplemented


    date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), span(DAY)


    def set_clock(self, hour, minute, second, microsecond, tzinfo, fold):
        '''The fields of a time of day, checked.'''
        check_time(fold, hour=hour, minute=minute, second=second, microsecond=microsecond)
        check_zone(tzinfo)
        self._hour, self._minute, self._second = hour, minute, second
        self._microsecond, self._tzinfo, self._fold = microsecond, tzinfo, fold


    @_runtime.name_with_module
    class time:
        '''A time of day.'''
        __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if is_packed(hour, 6, 0, 23):
                zone = None if minute == 0 else packed_zone(minute)
                hour, minute, second, *micro = unpacked(hour)
                return cls(hour & 0x7f, minute, second, int.from_bytes(micro), zone, fold=hour >> 7)
            self = object.__new__(cls)
            set_clock(self, hour, minute, second, microsecond, tzinfo, fold)
            return self

        hour, minute, second, microsecond, tzinfo, fold = readers(
            "hour", "minute", "second", "microsecond", "tzinfo", "fold")

        def __reduce_ex__(self, protocol):
            return type(self), with_zone(packed_time(self, self._fold if protocol > 3 else 0), self._tzinfo)

        def __reduce__(self):
            return self.__reduce_ex__(2)

        @classmethod
        def fromisoformat(cls, time_string):
            return read(time_string, cls, lambda text: parse_time(text.removeprefix("T")))

        def replace(self, hour=ABSENT, minute=ABSENT, second=ABSENT, microsecond=ABSENT, tzinfo=ABSENT, *, fold=ABSENT):
            return replaced(
                self, {"hour": hour, "minute": minute, "second": second, "microsecond": microsecond, "tzinfo": tzinfo},
                fold=fold)

        # Its zone

        def utcoffset(self):
            return zone_offset(self._tzinfo, "utcoffset", None)

        def dst(self):
            return zone_offset(self._tzinfo, "dst", None)

        def tzname(self):
            return zone_name(self._tzinfo, None)

        # As text

        def isoformat(self, timespec="auto"):
            return time_text(self, timespec, 1) + offset_text(self.utcoffset())

        def __str__(self):
            return self.isoformat()

        __format__ = format_text

        def strftime(self, format):
            return formatted(format, self._fields, self._microsecond, self)

        def _fields(self):
            return 1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1

        def __repr__(self):
            fields = [self._hour, self._minute, *shown_seconds(self)]
            if self._tzinfo is not None:
                fields.append(f"tzinfo={self._tzinfo!r}")
            if self._fold:
                fields.append("fold=1")
            return f"{shown_class(self)}({', '.join(map(str, fields))})"

        # Order

        def _micros(self):
            return ((self._hour * 60 + self._minute) * 60 + self._second) * SECOND + self._microsecond

        def _in_utc(self):
            offset = self.utcoffset()
            return self._micros() if offset is None else self._micros() - offset._total()

        def _difference(self, other):
            '''In microseconds; None between a time with an offset and one without.'''
            if self._tzinfo is other._tzinfo:
                return self._micros() - other._micros()
            is_known = (self.utcoffset() is None) == (other.utcoffset() is None)
            return self._in_utc() - other._in_utc() if is_known else None

        def _order(self, other):
            if not isinstance(other, time):
                return NotImplemented
            difference = self._difference(other)
            if difference is None:
                raise TypeError("can't compare offset-naive and offset-aware times")
            return difference

        def __eq__(self, other):
            return self._difference(other) == 0 if isinstance(other, time) else NotImplemented

        __lt__, __le__, __gt__, __ge__ = orderings(_order, "time")

        def __hash__(self):
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            return hash(packed_time(self) if offset is None else span(self._micros() - offset._total()))


    def shown_seconds(time):
        '''The second and the microsecond as far as `repr` shows them.'''
        if time._microsecond:
            return time._second, time._microsecond
        return (time._second,) if time._second else ()


    _runtime.name_maker(time, "")
    time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), span(1)
    """#
}
