extension BundledModules {
  /// The module `_datetime_calendar`: the Gregorian calendar, and checks.
  static let datetimeCalendar: StaticString = #"""
    '''The calendar, and what is checked of dates and times.'''
    import _operator

    __name__ = "datetime"

    MINYEAR = 1
    MAXYEAR = 9999
    LAST_DAY = 3652059
    EPOCH_DAY = 719163
    ABSENT = object()
    # The days of a common year before each month.
    _BEFORE = (None, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)


    def is_leap(year):
        return year % 4 == 0 if year % 100 else year % 400 == 0


    def days_before(year, month=1):
        '''The days from the first of January of the year 1 to the first of a month.'''
        past = year - 1
        leap_days = past // 4 - past // 100 + past // 400 + (month > 2 and is_leap(year))
        return 365 * past + leap_days + _BEFORE[month]


    def days_in(year, month):
        return _BEFORE[month + 1] - _BEFORE[month] + (month == 2 and is_leap(year))


    def day_number(year, month, day):
        '''The proleptic Gregorian ordinal.'''
        return days_before(year, month) + day


    def day_of_year(year, month, day):
        return day_number(year, month, day) - days_before(year)


    def date_of(number):
        '''Year, month and day of an ordinal.'''
        # By the mean length of a year, with two days for leap days that come late, the year is at most one too high.
        year = (number + 2) * 400 // 146097 + 1
        if days_before(year) >= number:
            year -= 1
        month = min((number - days_before(year)) // 29 + 1, 12)
        while days_before(year, month) >= number:
            month -= 1
        return year, month, number - days_before(year, month)


    def weekday(number):
        return (number + 6) % 7


    def first_week(year):
        '''The ordinal of the Monday of ISO week 1, which has the fourth of January.'''
        fourth = days_before(year) + 4
        return fourth - weekday(fourth)


    def day_of_week(year, week, day):
        '''The ordinal of a day by year, week and weekday.'''
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"Year is out of range: {year}")
        start = first_week(year)
        if not 1 <= week <= (first_week(year + 1) - start) // 7:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid day: {day} (range is [1, 7])")
        return start + 7 * (week - 1) + day - 1


    # Checks


    def _check_ints(*values):
        for value in values:
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


    def check_date(year, month, day):
        _check_ints(year, month, day)
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year {year} is out of range")
        if not 1 <= month <= 12:
            raise ValueError("month must be in 1..12")
        if not 1 <= day <= days_in(year, month):
            raise ValueError("day is out of range for month")


    def check_time(fold, **fields):
        _check_ints(*fields.values())
        for name, value in fields.items():
            most = {"hour": 23, "microsecond": 999999}.get(name, 59)
            if not 0 <= value <= most:
                raise ValueError(f"{name} must be in 0..{most}")
        if fold not in (0, 1):
            raise ValueError("fold must be either 0 or 1")


    def check_given(year, month, day):
        for place, name, value in ((1, "year", year), (2, "month", month), (3, "day", day)):
            if value is ABSENT:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
            _check_ints(value)


    def check_text(text, function, argument="argument 1"):
        if not isinstance(text, str):
            kind = "None" if text is None else type(text).__name__
            raise TypeError(f"{function}() {argument} must be str, not {kind}")


    # Methods that the classes share


    def orderings(difference, of):
        '''`__lt__`, `__le__`, `__gt__` and `__ge__` of a class by the difference of two objects, or NotImplemented.'''
        def made(word):
            holds = getattr(_operator, word)

            def method(self, other):
                order = difference(self, other)
                return NotImplemented if order is NotImplemented else holds(order, 0)
            method.__name__, method.__qualname__ = f"__{word}__", f"{of}.__{word}__"
            return method
        return tuple(map(made, ("lt", "le", "gt", "ge")))


    def readers(*names):
        '''A property for each attribute of the same name behind an underscore.'''
        return (property(_operator.attrgetter(f"_{name}")) for name in names)


    def shown_class(value):
        kind = type(value)
        return f"datetime.{kind.__name__}" if kind.__module__ == "datetime" else kind.__name__
    """#
}
