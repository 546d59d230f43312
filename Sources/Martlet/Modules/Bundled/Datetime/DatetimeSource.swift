extension BundledModules {
  /// The module `datetime`: the class of that name; the others are in the modules it imports.
  static let datetime: StaticString = #"""
    '''Dates and times.'''
    import _datetime
    import _datetime_spans
    import _runtime
    import time as _time
    from _datetime_calendar import (
        ABSENT as _absent, EPOCH_DAY as _EPOCH_DAY, LAST_DAY as _LAST_DAY, MAXYEAR, MINYEAR, check_date as _check_date,
        check_given as _check_given, date_of as _date_of, day_of_year as _day_of_year,
        orderings as _orderings, readers as _readers, shown_class as _shown_class)
    from _datetime_days import (
        IsoCalendarDate, date, time, is_packed as _is_packed, packed_date as _packed_date,
        packed_time as _packed_time, packed_zone as _packed_zone, replaced as _replaced, set_clock as _set_clock,
        shown_seconds as _shown_seconds, unpacked as _unpacked, with_zone as _with_zone)
    from _datetime_spans import (
        DAY as _DAY, SECOND as _SECOND, UTC, check_zone as _check_zone, offset_text as _offset_text, span as _span,
        timedelta, timezone, tzinfo, zone_name as _zone_name, zone_offset as _zone_offset)
    from _datetime_texts import (
        date_text as _date_text, formatted as _formatted, parse_moment as _parse_moment, read as _read,
        time_text as _time_text)

    __all__ = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"]


    def _full_name(value):
        module = type(value).__module__
        return ("" if module == "builtins" else module + ".") + type(value).__qualname__


    @_runtime.name_with_module
    class datetime(date):
        '''A day and a time of day.'''
        __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

        def __new__(cls, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            if _is_packed(year, 10, 2, 12):
                zone = None if month is _absent else _packed_zone(month)
                high, low, month, day, hour, minute, second, *micro = _unpacked(year)
                return cls(
                    high << 8 | low, month & 0x7f, day, hour, minute, second, int.from_bytes(micro), zone, fold=month >> 7)
            _check_given(year, month, day)
            _check_date(year, month, day)
            self = object.__new__(cls)
            _set_clock(self, hour, minute, second, microsecond, tzinfo, fold)
            self._year, self._month, self._day = year, month, day
            return self

        hour, minute, second, microsecond, tzinfo, fold = _readers(
            "hour", "minute", "second", "microsecond", "tzinfo", "fold")

        def __reduce_ex__(self, protocol):
            fold = self._fold if protocol > 3 else 0
            return type(self), _with_zone(_packed_date(self, fold) + _packed_time(self), self._tzinfo)

        def __reduce__(self):
            return self.__reduce_ex__(2)

        # Other ways to make one

        @classmethod
        def now(cls, tz=None):
            '''The time now.'''
            return cls.fromtimestamp(_time.time(), tz)

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
            whole, micro = int(timestamp // 1), 0
            if isinstance(timestamp, float):
                # Rounding may give a whole second.
                more, micro = divmod(round((timestamp - whole) * _SECOND), _SECOND)
                whole += more
            found = cls(*_runtime.time_fields(whole, tz is None)[:6], micro, tz)
            if tz is not None:
                return tz.fromutc(found)
            if cls is datetime and _runtime.local_fold(whole):
                found._fold = 1
            return found

        @classmethod
        def utcfromtimestamp(cls, t):
            return cls.fromtimestamp(t, UTC).replace(tzinfo=None)

        @classmethod
        def combine(cls, date, time, tzinfo=_absent):
            for place, value, kind in ((1, date, _date), (2, time, _time_of_day)):
                if not isinstance(value, kind):
                    raise TypeError(
                        f"combine() argument {place} must be datetime.{kind.__name__}, not {_full_name(value)}")
            zone = time.tzinfo if tzinfo is _absent else tzinfo
            clock = time.hour, time.minute, time.second, time.microsecond
            return cls(date.year, date.month, date.day, *clock, zone, fold=time.fold)

        @classmethod
        def fromordinal(cls, n):
            return cls(*_date_of(n))

        @classmethod
        def fromisoformat(cls, date_string):
            return _read(date_string, cls, _parse_moment)

        @classmethod
        def strptime(cls, date_string, format):
            '''Parse text by a format.'''
            from _strptime import moment
            return moment(cls, date_string, format)

        def replace(self, year=_absent, month=_absent, day=_absent, hour=_absent, minute=_absent, second=_absent,
                    microsecond=_absent, tzinfo=_absent, *, fold=_absent):
            return _replaced(self, {
                "year": year, "month": month, "day": day, "hour": hour, "minute": minute, "second": second,
                "microsecond": microsecond, "tzinfo": tzinfo}, fold=fold)

        # Its parts

        def _clock(self):
            return self._hour, self._minute, self._second

        def date(self):
            return _date(*self._parts())

        def time(self):
            return _time_of_day(*self._clock(), self._microsecond, fold=self._fold)

        def timetz(self):
            return _time_of_day(*self._clock(), self._microsecond, self._tzinfo, fold=self._fold)

        def timetuple(self):
            dst = self.dst()
            is_summer = -1 if dst is None else int(bool(dst))
            days = self.weekday(), _day_of_year(*self._parts())
            return _time.struct_time((*self._parts(), *self._clock(), *days, is_summer))

        def utctimetuple(self):
            offset = self.utcoffset()
            in_utc = self - offset if offset else self
            return _time.struct_time((*in_utc.replace(tzinfo=None).timetuple()[:8], 0))

        # Its zone

        def utcoffset(self):
            return _zone_offset(self._tzinfo, "utcoffset", self)

        def dst(self):
            return _zone_offset(self._tzinfo, "dst", self)

        def tzname(self):
            return _zone_name(self._tzinfo, self)

        def timestamp(self):
            '''Seconds since 1970.'''
            if self._tzinfo is None:
                return self._local_seconds() + self._microsecond / _SECOND
            return (self - _epoch).total_seconds()

        def _local_seconds(self):
            return _runtime.local_moment(self._micros() // _SECOND, self._fold)

        def astimezone(self, tz=None):
            if tz is not None:
                _check_zone(tz)
                if tz is self._tzinfo:
                    return self
            offset = self.utcoffset()
            if offset is not None:
                in_utc = self - offset
            else:
                in_utc = self - _span(_runtime.time_fields(self._local_seconds(), True)[9] * _SECOND)
            if tz is None:
                seconds = (in_utc.replace(tzinfo=UTC) - _epoch) // _span(_SECOND)
                local = _runtime.time_fields(seconds, True)
                tz = timezone(_span(local[9] * _SECOND), local[10])
            return tz.fromutc(in_utc.replace(tzinfo=tz))

        # As text

        def isoformat(self, sep="T", timespec="auto"):
            if not isinstance(sep, str) or len(sep) != 1:
                raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
            return _date_text(self) + sep + _time_text(self, timespec, 2) + _offset_text(self.utcoffset())

        def __str__(self):
            return self.isoformat(" ")

        def __repr__(self):
            fields = [*self._parts(), self._hour, self._minute, *_shown_seconds(self)]
            if self._fold:
                fields.append("fold=1")
            if self._tzinfo is not None:
                fields.append(f"tzinfo={self._tzinfo!r}")
            return f"{_shown_class(self)}({', '.join(map(str, fields))})"

        def strftime(self, format):
            '''The time as text by a format.'''
            return _formatted(format, self.timetuple, self._microsecond, self)

        # Order

        def _micros(self):
            # Since 1970, of the fields as they stand.
            return (self.toordinal() - _EPOCH_DAY) * _DAY + _time_of_day._micros(self)

        def _in_utc(self):
            offset = self.utcoffset()
            return self._micros() if offset is None else self._micros() - offset._total()

        def _difference(self, other, action):
            '''In microseconds, for what is named if that cannot be told.'''
            if self._tzinfo is other._tzinfo:
                return self._micros() - other._micros()
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError(f"can't {action} offset-naive and offset-aware datetimes")
            return self._in_utc() - other._in_utc()

        def _is_certain(self):
            '''Whether its offset is the same on both sides of a change of the clocks.'''
            return self.utcoffset() == self.replace(fold=1 - self._fold).utcoffset()

        def _order(self, other):
            if isinstance(other, datetime):
                return self._difference(other, "compare")
            if isinstance(other, date):
                raise TypeError(f"can't compare {type(self).__module__}.{type(self).__name__} to datetime.date")
            return NotImplemented

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return False if isinstance(other, date) else NotImplemented
            if self._tzinfo is other._tzinfo:
                return self._micros() == other._micros()
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                return False
            return self._in_utc() == other._in_utc() and self._is_certain() and other._is_certain()

        __lt__, __le__, __gt__, __ge__ = _orderings(_order, "datetime")

        def __hash__(self):
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if offset is None:
                return hash(_packed_date(self) + _packed_time(self))
            # Since the day before the first.
            return hash(_span(self._micros() + _EPOCH_DAY * _DAY - offset._total()))

        # Arithmetic

        def _shifted(self, micros):
            days, clock = divmod(self._micros() + micros, _DAY)
            number = days + _EPOCH_DAY
            if not 1 <= number <= _LAST_DAY:
                raise OverflowError("date value out of range")
            seconds, micro = divmod(clock, _SECOND)
            clock = seconds // 3600, seconds // 60 % 60, seconds % 60
            return type(self)(*_date_of(number), *clock, micro, self._tzinfo)

        def __add__(self, other):
            return self._shifted(other._total()) if isinstance(other, timedelta) else NotImplemented

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, datetime):
                return _span(self._difference(other, "subtract"))
            return self._shifted(-other._total()) if isinstance(other, timedelta) else NotImplemented


    # The classes, where methods have the same names.
    _date, _time_of_day = date, time

    datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
    datetime.resolution = _span(1)
    _epoch = datetime(1970, 1, 1, tzinfo=UTC)
    _datetime_spans.moment = datetime
    _datetime.quicken(timedelta, date, time, datetime, UTC)
    """#
}
