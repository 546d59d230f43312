extension BundledModules {
  /// The module `zoneinfo`.
  static let zoneinfo: StaticString = #"""
    '''Time zones from the system's files.'''
    import _runtime
    import os as _os
    import re as _re
    import weakref as _weakref
    from bisect import bisect_right as _bisect_right
    from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

    __all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]
    _zero = _timedelta(0)
    _epoch = _datetime(1970, 1, 1)


    class ZoneInfoNotFoundError(KeyError):
        '''There is no zone of the name.'''


    class InvalidTZPathWarning(RuntimeWarning):
        '''A folder of zones is not absolute.'''


    TZPATH = ()


    def reset_tzpath(to=None):
        '''Where zones are looked for: the folders given, else those of the environment or of the system.'''
        global TZPATH
        if to is not None:
            if isinstance(to, (str, bytes)):
                raise TypeError(f"tzpath must be a list or tuple, not {type(to)}: {to!r}")
            wrong = [path for path in to if not _os.path.isabs(path)]
            if wrong:
                raise ValueError("Absolute paths must be used, but the following relative paths were found: "
                                 + ", ".join(map(repr, wrong)))
            TZPATH = tuple(to)
            return
        given = _os.environ.get("PYTHONTZPATH")
        if given is not None:
            TZPATH = tuple([path for path in given.split(_os.pathsep) if _os.path.isabs(path)])
        else:
            TZPATH = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")


    def available_timezones():
        '''The names of all zones there are.'''
        names = set()
        for folder in TZPATH:
            for root, folders, files in _os.walk(folder):
                if root == folder:
                    folders[:] = [name for name in folders if name not in ("posix", "right")]
                for file in files:
                    path = _os.path.join(root, file)
                    try:
                        with open(path, "rb") as stream:
                            if stream.read(4) == b"TZif":
                                names.add(_os.path.relpath(path, folder))
                    except OSError:
                        continue
        names.discard("posixrules")
        return names


    def _open_zone(key):
        if _os.path.isabs(key):
            raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
        normal = _os.path.normpath(key)
        if len(normal) != len(key):
            raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
        if normal.startswith(".."):
            raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")
        for folder in TZPATH:
            path = _os.path.join(folder, key)
            if _os.path.isfile(path):
                return open(path, "rb")
        raise ZoneInfoNotFoundError(f"No time zone found with key {key}")


    class _Kind:
        '''An offset from UTC, how much of it is summer time, and its name.'''
        __slots__ = ("offset", "summer", "name")

        def __init__(self, offset, summer, name):
            self.offset, self.summer, self.name = _timedelta(seconds=offset), _timedelta(seconds=summer), name


    class _Rule:
        '''When summer time begins or ends in a year.'''
        __slots__ = ("kind", "values", "seconds", "known")

        def __init__(self, text):
            day, _, time = text.partition("/")
            self.seconds = _clock(time) if time else 7200
            self.known = {}
            if day[0] == "M":
                self.kind = "M"
                self.values = tuple(map(int, day[1:].split(".")))
            else:
                self.kind = "J" if day[0] == "J" else "0"
                self.values = (int(day.lstrip("J")),)

        def seconds_of(self, year):
            '''Seconds since 1970 on the clock that shows local time before the change.'''
            found = self.known.get(year)
            if found is None:
                found = self.known[year] = self._computed(year)
            return found

        def _computed(self, year):
            leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
            first = (_datetime(year, 1, 1) - _epoch).days
            if self.kind == "M":
                month, week, weekday = self.values
                start = _datetime(year, month, 1)
                day = 1 + (weekday - (start.weekday() + 1)) % 7 + 7 * (week - 1)
                end = (_datetime(year + month // 12, month % 12 + 1, 1) - start).days
                if day > end:
                    day -= 7
                days = (start - _epoch).days + day - 1
            elif self.kind == "J":
                days = first + self.values[0] - 1 + (leap and self.values[0] >= 60)
            else:
                days = first + self.values[0] - 1
            return days * 86400 + self.seconds


    def _seconds(moment):
        '''The seconds since 1970 that a clock shows.'''
        return (moment.toordinal() - 719163) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second


    def _clock(text):
        sign = -1 if text[0] == "-" else 1
        parts = [int(part) for part in text.lstrip("+-").split(":")]
        return sign * sum([part * unit for part, unit in zip(parts, (3600, 60, 1))])


    _posix = _re.compile(
        r"(?P<name>[^<0-9:.+-]+|<[a-zA-Z0-9+-]+>)(?P<offset>[+-]?\d{1,3}(?::\d{2}){0,2})"
        r"(?:(?P<summer>[^0-9:.+,-]+|<[a-zA-Z0-9+-]+>)(?P<by>[+-]?\d{1,3}(?::\d{2}){0,2})?"
        r"(?:,(?P<start>[^,]+),(?P<end>[^,]+))?)?")


    class _Posix:
        '''The rule for the time after the last transition of a file.'''

        def __init__(self, text):
            match = _posix.fullmatch(text)
            if match is None:
                raise ValueError(f"{text} is not a valid TZ string")
            offset = -_clock(match["offset"])
            self.standard = _Kind(offset, 0, match["name"].strip("<>"))
            self.summer = None
            if match["summer"]:
                by = -_clock(match["by"]) if match["by"] else offset + 3600
                self.summer = _Kind(by, by - offset, match["summer"].strip("<>"))
                self.start, self.end = _Rule(match["start"] or "M3.2.0"), _Rule(match["end"] or "M11.1.0")
                self.difference = by - offset

        def of_local(self, seconds, year, fold):
            if self.summer is None:
                return self.standard
            start, end = self.start.seconds_of(year), self.end.seconds_of(year)
            if fold == (self.difference >= 0):
                end -= self.difference
            else:
                start += self.difference
            if start < end:
                return self.summer if start <= seconds < end else self.standard
            return self.standard if end <= seconds < start else self.summer

        def of_utc(self, seconds, year):
            '''The kind, and whether the local time comes for the second time.'''
            if self.summer is None:
                return self.standard, 0
            standard = int(self.standard.offset.total_seconds())
            start, end = self.start.seconds_of(year) - standard, self.end.seconds_of(year) - standard - self.difference
            is_summer = start <= seconds < end if start < end else not end <= seconds < start
            ambiguous = end if self.difference > 0 else start
            fold = int(ambiguous <= seconds < ambiguous + abs(self.difference))
            return self.summer if is_summer else self.standard, fold


    def _load(stream):
        '''Transitions and kinds of a file of the format TZif.'''
        def header():
            data = stream.read(44)
            if data[:4] != b"TZif":
                raise ValueError("Invalid TZif file: magic not found")
            return data[4:5], [int.from_bytes(data[place:place + 4], "big") for place in range(20, 44, 4)]

        version, counts = header()
        width = 4
        if version >= b"2":
            isutc, isstd, leaps, times, types, chars = counts
            stream.read(times * 5 + types * 6 + chars + leaps * 8 + isstd + isutc)
            width = 8
            _, counts = header()
        isutc, isstd, leaps, times, types, chars = counts
        data = stream.read(times * width)
        moments = [int.from_bytes(data[place:place + width], "big", signed=True) for place in range(0, len(data), width)]
        indices = list(stream.read(times))
        data = stream.read(types * 6)
        kinds = [(int.from_bytes(data[place:place + 4], "big", signed=True), data[place + 4], data[place + 5])
                 for place in range(0, len(data), 6)]
        names = stream.read(chars)
        stream.read(leaps * (width + 4) + isstd + isutc)
        footer = ""
        if width == 8:
            stream.readline()
            footer = stream.readline().rstrip(b"\n").decode("ascii")
        kinds = [(offset, summer, names[start:names.index(b"\0", start)].decode("ascii")) for offset, summer, start in kinds]
        return moments, indices, kinds, footer


    def _summer_parts(indices, kinds):
        '''How much of each kind's offset is summer time: what it differs by from a neighbouring standard time.'''
        parts = [0] * len(kinds)
        for before, after in [*zip(indices, indices[1:]), *zip(indices[1:], indices)]:
            if kinds[after][1] and not parts[after] and not kinds[before][1]:
                parts[after] = kinds[after][0] - kinds[before][0]
        return [(part or 3600) if kind[1] else 0 for part, kind in zip(parts, kinds)]


    @_runtime.name_with_module
    class ZoneInfo(_tzinfo):
        '''The time zone of a name.'''
        _strong = {}
        _weak = _weakref.WeakValueDictionary()

        def __init_subclass__(cls):
            cls._strong = {}
            cls._weak = _weakref.WeakValueDictionary()

        def __new__(cls, key):
            found = cls._weak.get(key)
            if found is None:
                found = cls._new(key)
                found = cls._weak.setdefault(key, found)
            cls._strong[key] = cls._strong.pop(key, found)
            if len(cls._strong) > 8:
                del cls._strong[next(iter(cls._strong))]
            return found

        @classmethod
        def no_cache(cls, key):
            '''A new instance.'''
            return cls._new(key)

        @classmethod
        def clear_cache(cls, *, only_keys=None):
            if only_keys is not None:
                for key in only_keys:
                    cls._weak.pop(key, None)
                    cls._strong.pop(key, None)
            else:
                cls._weak.clear()
                cls._strong.clear()

        @classmethod
        def from_file(cls, fobj, /, key=None):
            '''The zone of a file of the format TZif.'''
            self = super().__new__(cls)
            self._key = key
            self._read(fobj)
            return self

        @classmethod
        def _new(cls, key):
            self = super().__new__(cls)
            self._key = key
            with _open_zone(key) as stream:
                self._read(stream)
            return self

        def _read(self, stream):
            moments, indices, kinds, footer = _load(stream)
            parts = _summer_parts(indices, kinds)
            made = [_Kind(offset, part, name) for (offset, _, name), part in zip(kinds, parts)]
            self._moments = moments
            self._kinds = [made[index] for index in indices]
            first = next((number for number, kind in enumerate(kinds) if not kind[1]), 0)
            self._before = made[first] if kinds else None
            self._rule = _Posix(footer) if footer else None
            offsets = [kinds[first][0]] + [kinds[index][0] for index in indices]
            # The local times at which a change shows: for the second time of an hour, fold 1, the other way round.
            self._local = [
                [moment + max(before, after) for moment, before, after in zip(moments, offsets, offsets[1:])],
                [moment + min(before, after) for moment, before, after in zip(moments, offsets, offsets[1:])]]

        key = property(lambda self: self._key, doc="The name of the zone.")

        def _find(self, moment):
            if moment is None:
                return self._rule.standard if self._rule and not self._rule.summer and not self._moments else None
            seconds = _seconds(moment)
            local = self._local[moment.fold]
            place = _bisect_right(local, seconds)
            if place >= len(local) and self._rule:
                return self._rule.of_local(seconds, moment.year, moment.fold)
            return self._kinds[place - 1] if place else self._before

        def utcoffset(self, dt, /):
            kind = self._find(dt)
            return kind and kind.offset

        def dst(self, dt, /):
            kind = self._find(dt)
            return kind and kind.summer

        def tzname(self, dt, /):
            kind = self._find(dt)
            return kind and kind.name

        def fromutc(self, dt, /):
            if not isinstance(dt, _datetime):
                raise TypeError("fromutc() requires a datetime argument")
            if dt.tzinfo is not self:
                raise ValueError("dt.tzinfo is not self")
            seconds = _seconds(dt)
            place = _bisect_right(self._moments, seconds)
            fold = 0
            if self._rule and (not self._moments or seconds > self._moments[-1]):
                kind, fold = self._rule.of_utc(seconds, dt.year)
                if self._moments:
                    before = self._kinds[-2] if len(self._kinds) > 1 else self._before
                    fold = fold or int(seconds - self._moments[-1] < (before.offset - kind.offset).total_seconds())
            elif place:
                kind = self._kinds[place - 1]
                before = self._kinds[place - 2] if place > 1 else self._before
                fold = int(seconds - self._moments[place - 1] < (before.offset - kind.offset).total_seconds())
            else:
                kind = self._before
            result = dt + kind.offset
            return result.replace(fold=1) if fold else result

        def __str__(self):
            return repr(self) if self._key is None else self._key

        def __repr__(self):
            return f"zoneinfo.ZoneInfo(key={self._key!r})" if self._key is not None else (
                f"zoneinfo.ZoneInfo.from_file({self._key!r})")

        def __reduce__(self):
            return type(self), (self._key,)


    reset_tzpath()
    """#
}
