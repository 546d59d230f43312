extension BundledModules {
  /// The module `_structtime`.
  static let structtime: StaticString = #"""
    '''The fields of a time, for the module time.'''
    import _runtime
    from _structseq import filled as _filled, structure as _structure
    from operator import index as _index

    _days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    _months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


    struct_time = _structure("time", "struct_time", (
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone",
        "tm_gmtoff"), 9, "The fields of a time.")


    def make(seconds, local):
        fields = _runtime.time_fields(seconds, local)
        return _filled(struct_time, fields[:9], (fields[10], fields[9]))


    def _numbers(fields, function):
        if not isinstance(fields, tuple):
            raise TypeError("Tuple or struct_time argument required")
        if len(fields) != 9:
            raise TypeError(f"{function}(): illegal time tuple argument")
        return tuple(map(_index, fields))


    def mktime(fields):
        return _runtime.make_time(_numbers(fields, "mktime"))


    # What is checked of a text's fields: the place, the greatest number and the name. A zero stands for the first.
    _bounds = ((1, 12, "month"), (2, 31, "day of month"), (3, 23, "hour"), (4, 59, "minute"), (5, 61, "seconds"),
               (6, None, "day of week"), (7, 366, "day of year"))


    def asctime(fields=None):
        if fields is None:
            fields = make(_runtime.wall_time(), True)
        fields = list(_numbers(fields, "asctime"))
        for place, last, name in _bounds:
            if fields[place] < (-1 if place == 6 else 0) or last is not None and fields[place] > last:
                raise ValueError(f"{name} out of range")
        fields[1], fields[2], fields[6] = fields[1] or 1, fields[2] or 1, fields[6] % 7
        return "%s %s %2d %02d:%02d:%02d %d" % (
            _days[fields[6]], _months[fields[1] - 1], fields[2], fields[3], fields[4], fields[5], fields[0])


    class _ClockInfo:
        def __init__(self, implementation, monotonic, adjustable, resolution):
            self.implementation = implementation
            self.monotonic = monotonic
            self.adjustable = adjustable
            self.resolution = resolution

        def __repr__(self):
            return (
                f"namespace(implementation={self.implementation!r}, monotonic={self.monotonic!r}, "
                f"adjustable={self.adjustable!r}, resolution={self.resolution!r})")


    def get_clock_info(name):
        clocks = {
            "time": ("clock_gettime(CLOCK_REALTIME)", False, True),
            "monotonic": ("clock_gettime(CLOCK_MONOTONIC)", True, False),
            "perf_counter": ("clock_gettime(CLOCK_MONOTONIC)", True, False),
            "process_time": ("clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", True, False),
            "thread_time": ("clock_gettime(CLOCK_THREAD_CPUTIME_ID)", True, False),
        }
        if not isinstance(name, str):
            raise TypeError(f"get_clock_info() argument 1 must be str, not {type(name).__name__}")
        if name not in clocks:
            raise ValueError("unknown clock")
        return _ClockInfo(*clocks[name], 1e-09)


    def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
        '''The fields of a text.'''
        from _strptime import struct_time
        return struct_time(string, format)


    (CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME,
     CLOCK_TAI) = 0, 1, 2, 3, 4, 7, 11


    _clocks = frozenset((
        CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW,
        CLOCK_BOOTTIME, CLOCK_TAI))


    def _number_of_clock(value):
        number = _index(value)
        if not -2 ** 63 <= number < 2 ** 63:
            raise OverflowError("Python int too large to convert to C long")
        if not -2 ** 31 <= number < 2 ** 31:
            raise OverflowError(f"signed integer is {'less than minimum' if number < 0 else 'greater than maximum'}")
        return number


    def clock_gettime(clk_id, /):
        '''The time of a clock.'''
        import time
        clk_id = _number_of_clock(clk_id)
        clocks = {CLOCK_REALTIME: time.time, CLOCK_TAI: time.time, CLOCK_PROCESS_CPUTIME_ID: time.process_time,
                  CLOCK_THREAD_CPUTIME_ID: time.thread_time}
        if clk_id not in _clocks:
            raise OSError(22, "Invalid argument")
        return clocks.get(clk_id, time.monotonic)()


    def clock_gettime_ns(clk_id, /):
        return round(clock_gettime(clk_id) * 1e9)


    def clock_getres(clk_id, /):
        if _number_of_clock(clk_id) not in _clocks:
            raise OSError(22, "Invalid argument")
        return 1e-09


    def _refuse_to_set(clk_id):
        # The clock is the host's.
        raise PermissionError(1, "Operation not permitted") if clk_id == CLOCK_REALTIME else OSError(22, "Invalid argument")


    def clock_settime(clk_id, time, /):
        '''Refused: no clock can be set.'''
        clk_id = _number_of_clock(clk_id)
        if not isinstance(time, float):
            _index(time)
        _refuse_to_set(clk_id)


    def clock_settime_ns(clk_id, time, /):
        '''Refused: no clock can be set.'''
        clk_id = _number_of_clock(clk_id)
        if not isinstance(time, int):
            raise TypeError(f"expect int, got {type(time).__name__}")
        _refuse_to_set(clk_id)


    def pthread_getcpuclockid(thread_id, /):
        '''The clock of a thread's time on a processor.'''
        if not isinstance(thread_id, int):
            raise TypeError(f"pthread_getcpuclockid() argument 1 must be int, not {type(thread_id).__name__}")
        return CLOCK_THREAD_CPUTIME_ID


    def thread_time_ns():
        return clock_gettime_ns(CLOCK_THREAD_CPUTIME_ID)


    _runtime.builtins(globals(), '''
    get_clock_info strptime clock_gettime clock_gettime_ns clock_getres clock_settime clock_settime_ns
    pthread_getcpuclockid thread_time_ns
    ''', "time")
    """#
}
