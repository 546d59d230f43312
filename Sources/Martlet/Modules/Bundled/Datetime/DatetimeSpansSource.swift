extension BundledModules {
  /// The module `_datetime_spans`: `timedelta` and time zones.
  static let datetimeSpans: StaticString = #"""
    '''Spans of time, and time zones.'''
    import _runtime
    from _datetime_calendar import ABSENT, orderings, readers, shown_class

    __name__ = "datetime"

    SECOND = 1000000
    DAY = 86400 * SECOND
    _UNITS = (("days", DAY), ("seconds", SECOND), ("microseconds", 1), ("milliseconds", 1000), ("minutes", 60 * SECOND),
              ("hours", 3600 * SECOND), ("weeks", 7 * DAY))


    def span(total, cls=None):
        '''The timedelta of so many microseconds.'''
        days, rest = divmod(total, DAY)
        if not -1000000000 < days < 1000000000:
            if -1 << 31 <= days < 1 << 31:
                raise OverflowError(f"days={days}; must have magnitude <= 999999999")
            raise OverflowError("Python int too large to convert to C int")
        made = object.__new__(cls or timedelta)
        made._days = days
        made._seconds, made._microseconds = divmod(rest, SECOND)
        return made


    def _quotient(a, b):
        '''a / b, halves rounded to the even number.'''
        whole, rest = divmod(a, b)
        twice = 2 * abs(rest)
        return whole + (twice > abs(b) or twice == abs(b) and whole & 1)


    @_runtime.name_with_module
    class timedelta:
        '''A span of time.'''
        __slots__ = ("_days", "_seconds", "_microseconds")

        def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
            total, parts = 0, 0.0
            for value, (name, unit) in zip((days, seconds, microseconds, milliseconds, minutes, hours, weeks), _UNITS):
                if isinstance(value, float):
                    whole = int(value)
                    parts += (value - whole) * unit
                    value = whole
                elif not isinstance(value, int):
                    raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
                total += value * unit
            if parts:
                whole = int(parts // 1)
                total += whole
                total += parts - whole > 0.5 or parts - whole == 0.5 and total & 1
            return span(total, cls)

        days, seconds, microseconds = readers("days", "seconds", "microseconds")

        def _total(self):
            return self._days * DAY + self._seconds * SECOND + self._microseconds

        def total_seconds(self):
            '''The span in seconds.'''
            return self._total() / SECOND

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)

        def __hash__(self):
            return hash((self._days, self._seconds, self._microseconds))

        def __bool__(self):
            return self._total() != 0

        # As text

        def __repr__(self):
            fields = (("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds))
            shown = ", ".join(f"{name}={value}" for name, value in fields if value)
            return f"{shown_class(self)}({shown or 0})"

        def __str__(self):
            days = f"{self._days} day{'' if self._days in (1, -1) else 's'}, " if self._days else ""
            part = f".{self._microseconds:06d}" if self._microseconds else ""
            hours, rest = divmod(self._seconds, 3600)
            return f"{days}{hours}:{rest // 60:02d}:{rest % 60:02d}{part}"

        # Arithmetic

        def __neg__(self):
            return span(-self._total())

        def __pos__(self):
            return self

        def __abs__(self):
            return -self if self._days < 0 else self

        def __add__(self, other):
            return span(self._total() + other._total()) if isinstance(other, timedelta) else NotImplemented

        def __sub__(self, other):
            return span(self._total() - other._total()) if isinstance(other, timedelta) else NotImplemented

        def __mul__(self, other):
            if isinstance(other, float):
                numerator, denominator = other.as_integer_ratio()
                return span(_quotient(self._total() * numerator, denominator))
            return span(self._total() * other) if isinstance(other, int) else NotImplemented

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total() / other._total()
            if not isinstance(other, (int, float)):
                return NotImplemented
            numerator, denominator = other.as_integer_ratio()
            return span(_quotient(self._total() * denominator, numerator))

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total() // other._total()
            return span(self._total() // other) if isinstance(other, int) else NotImplemented

        def __mod__(self, other):
            return span(self._total() % other._total()) if isinstance(other, timedelta) else NotImplemented

        def __divmod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            count, rest = divmod(self._total(), other._total())
            return count, span(rest)

        def _reflected(operation):
            def reflected(self, other):
                return operation(other, self) if isinstance(other, timedelta) else NotImplemented
            name = "__r" + operation.__name__[2:]
            reflected.__name__, reflected.__qualname__ = name, f"timedelta.{name}"
            return reflected

        __radd__, __rmul__ = __add__, __mul__
        __rsub__, __rtruediv__, __rfloordiv__, __rmod__, __rdivmod__ = map(
            _reflected, (__sub__, __truediv__, __floordiv__, __mod__, __divmod__))

        # Order

        def _order(self, other):
            return self._total() - other._total() if isinstance(other, timedelta) else NotImplemented

        def __eq__(self, other):
            return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

        __lt__, __le__, __gt__, __ge__ = orderings(_order, "timedelta")
        del _reflected


    timedelta.resolution = span(1)
    timedelta.min = span(-999999999 * DAY)
    timedelta.max = span(1000000000 * DAY - 1)


    # Time zones

    # The class datetime, which is made later.
    moment = None


    @_runtime.name_with_module
    class tzinfo:
        '''What a time zone derives from.'''
        __slots__ = ()

        def _lacking(name):
            def method(self, dt):
                raise NotImplementedError(f"a tzinfo subclass must implement {name}()")
            method.__name__, method.__qualname__ = name, f"tzinfo.{name}"
            return method

        utcoffset, dst, tzname = map(_lacking, ("utcoffset", "dst", "tzname"))
        del _lacking

        def __reduce__(self):
            arguments = self.__getinitargs__() if hasattr(self, "__getinitargs__") else ()
            return type(self), arguments, self.__getstate__()

        def fromutc(self, dt):
            _check_moment(self, dt)
            offset, shift = (_required(dt, name) for name in ("utcoffset", "dst"))
            standard = dt + (offset - shift)
            if offset != shift:
                # Whether it is summer is asked at the standard time.
                shift = standard.dst()
                if shift is None:
                    raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
            return standard + shift


    def _required(dt, name):
        value = getattr(dt, name)()
        if value is None:
            raise ValueError(f"fromutc: non-None {name}() result required")
        return value


    def _check_moment(zone, dt):
        if not isinstance(dt, moment):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not zone:
            raise ValueError("fromutc: dt.tzinfo is not self")


    @_runtime.name_with_module
    class timezone(tzinfo):
        '''A fixed offset from UTC.'''

        __slots__ = ("_offset", "_name")

        def __new__(cls, offset, name=ABSENT):
            for place, value, kind in ((1, offset, timedelta), (2, name, str)):
                if not isinstance(value, kind) and value is not ABSENT:
                    shown = "datetime.timedelta" if kind is timedelta else "str"
                    given = "None" if value is None else type(value).__name__
                    raise TypeError(f"timezone() argument {place} must be {shown}, not {given}")
            if name is ABSENT and not offset and "utc" in vars(cls):
                return cls.utc
            if not -DAY < offset._total() < DAY:
                raise ValueError(
                    "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                    f"{offset!r}.")
            self = object.__new__(cls)
            self._offset, self._name = offset, None if name is ABSENT else name
            return self

        def __getinitargs__(self):
            return (self._offset,) if self._name is None else (self._offset, self._name)

        def __reduce__(self):
            return timezone, self.__getinitargs__(), None

        def utcoffset(self, dt):
            _check_asked(dt, "utcoffset")
            return self._offset

        def dst(self, dt):
            _check_asked(dt, "dst")

        def tzname(self, dt):
            _check_asked(dt, "tzname")
            return self._name if self._name is not None else "UTC" + (offset_text(self._offset) if self._offset else "")

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
            return f"datetime.timezone({', '.join(map(repr, self.__getinitargs__()))})"

        def __str__(self):
            return self.tzname(None)


    def _check_asked(dt, name):
        if dt is not None and not isinstance(dt, moment):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")


    def offset_text(offset, separator=":"):
        '''An offset as ISO 8601 has it; none is nothing.'''
        if offset is None:
            return ""
        total = offset._total()
        minutes, rest = divmod(abs(total), 60 * SECOND)
        text = f"{'-' if total < 0 else '+'}{minutes // 60:02d}{separator}{minutes % 60:02d}"
        if rest:
            text += f"{separator}{rest // SECOND:02d}"
        if rest % SECOND:
            text += f".{rest % SECOND:06d}"
        return text


    _runtime.name_maker(timezone, "timezone")
    timezone.utc = UTC = timezone(span(0))
    timezone.max = timezone(span(DAY - 60 * SECOND))
    timezone.min = timezone(-timezone.max._offset)


    # What time zones say, checked


    def check_zone(zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


    def zone_offset(zone, name, dt):
        '''`utcoffset` or `dst` of a time zone at a time.'''
        if zone is None:
            return None
        offset = getattr(zone, name)(dt)
        if offset is not None and not isinstance(offset, timedelta):
            raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
        if offset is not None and not -DAY < offset._total() < DAY:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
        return offset


    def zone_name(zone, dt):
        name = None if zone is None else zone.tzname(dt)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
        return name
    """#
}
