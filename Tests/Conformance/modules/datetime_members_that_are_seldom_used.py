"""Members of the classes of datetime: every method, its corners, and what it refuses."""
import datetime
from datetime import date, time, timedelta, timezone, tzinfo

stamp = datetime.datetime(2024, 2, 29, 13, 5, 7, 89, timezone(timedelta(hours=2, minutes=30), "ZONE"), fold=1)
plain = datetime.datetime(2024, 2, 29, 13, 5, 7)


def show(value, name, *args, **keywords):
    try:
        member = getattr(value, name)
        result = member(*args, **keywords) if callable(member) else member
    except Exception as error:
        print(type(value).__name__, name, args, keywords or "", type(error).__name__, error)
    else:
        print(type(value).__name__, name, args, keywords or "", repr(result))


values = (stamp, plain, date(2024, 2, 29), time(13, 5, 7, 89, timezone.utc), time(0),
    timedelta(days=-1, seconds=5, microseconds=7), timezone.utc, timezone(timedelta(hours=-5)))
for name in """year month day hour minute second microsecond tzinfo fold days seconds microseconds min max resolution date time
timetz timetuple utctimetuple toordinal weekday isoweekday isocalendar isoformat ctime utcoffset dst tzname total_seconds
timestamp astimezone""".split():
    for value in values:
        if hasattr(value, name) and not isinstance(value, timezone) and not (name in ("astimezone",
            ) and value is plain):
            show(value, name)
for name, *arguments in (("utcoffset", plain), ("tzname", None), ("dst", None), ("fromutc", stamp), ("utcoffset", 5),
    ("fromutc", 5), ("__getinitargs__",)):
    for value in values[-2:]:
        show(value, name, *arguments)
for value, arguments in ((stamp, {"year": 2023}), (stamp, {"year": 2023, "day": 1, "tzinfo": None}),
    (stamp, {"month": 13}), (stamp, {"none": 1}), (date(2024, 2, 29), {"day": 30}),
    (date(2024, 2, 29), {"year": 2000}), (time(1), {"hour": 25}), (time(1), {"minute": 5, "fold": 1}),
    (time(1), {"hour": "x"})):
    show(value, "replace", **arguments)
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "none", 5):
    show(stamp, "isoformat", timespec=spec)
    show(time(1, 2), "isoformat", spec)
show(stamp, "isoformat", " ")
show(stamp, "isoformat", "ab")
show(stamp, "strftime", "%Y-%m-%d %H:%M:%S.%f %z %Z %j %a %b %p %U %%")
show(time(5), "strftime", "%Y %H")
show(date(2024, 1, 1), "strftime", "%H %d")
show(stamp, "strftime", 5)
show(stamp, "__format__", "")
show(stamp, "__format__", "%d")
show(stamp, "__format__", 5)
for kind, name, *arguments in ((date, "fromordinal", 738945), (date, "fromordinal", 0), (date, "fromtimestamp", 0),
    (date, "fromtimestamp", 1e30), (date, "fromisoformat", "2024-02-29"), (date, "fromisoformat", "20240229"),
    (date, "fromisoformat", "2024-W09-4"), (date, "fromisoformat", "x"), (date, "fromisoformat", 5),
                               (date, "fromisocalendar", 2024, 9, 4), (date, "fromisocalendar", 2024, 54, 1),
    (date, "fromisocalendar", 2024, 1, 8), (datetime.datetime, "utcfromtimestamp", 0.5),
    (datetime.datetime, "utcfromtimestamp", -1), (datetime.datetime, "utcfromtimestamp", "x"),
    (datetime.datetime, "fromtimestamp", 1e9, timezone.utc),
                               (datetime.datetime, "fromtimestamp", float("nan")),
    (datetime.datetime, "fromordinal", 1), (datetime.datetime, "combine", date(1, 2, 3), time(4)),
    (datetime.datetime, "combine", stamp, stamp.timetz(), None), (datetime.datetime, "combine", 1, 2),
    (datetime.datetime, "strptime", "1/2/24", "%d/%m/%y"),
                               (datetime.datetime, "strptime", "x", "%d"),
    (datetime.datetime, "fromisoformat", "2024-02-29T01:02:03.5+01:00"),
    (datetime.datetime, "fromisoformat", "2024-02-29 24:00"), (datetime.datetime, "fromisocalendar", 2024, 9, 4),
    (time, "fromisoformat", "01:02"), (time, "fromisoformat", "T0102Z"), (time, "fromisoformat", "25:00"),
    (time, "fromisoformat", 5)):
    show(kind, name, *arguments)
print(type(datetime.datetime.utcnow()).__name__, datetime.datetime.utcnow().tzinfo,
    datetime.datetime.now(timezone.utc).tzinfo, type(datetime.datetime.today()).__name__, type(date.today()).__name__,
    datetime.UTC is timezone.utc, datetime.MINYEAR, datetime.MAXYEAR)
one, two = timedelta(hours=5), timedelta(minutes=-7)
for name, other in ((n, o) for n in "add sub mul truediv floordiv mod divmod".split() for o in (two, 3, 2.5,
    timedelta(0), 0, "x", date(2024, 1, 1))):
    for special in (f"__{name}__", f"__r{name}__"):
        show(one, special, other) if hasattr(one, special) else None
for name in "abs neg pos bool hash str repr".split():
    print(name, getattr(two, f"__{name}__")() if name != "hash" else hash(two) == hash(timedelta(minutes=-7)))
for name in "eq ne lt le gt ge".split():
    for left, right in ((one, two), (stamp, stamp), (plain, plain), (time(1), time(2)),
        (one, 5)):
        show(left, f"__{name}__", right)
for left, right in ((stamp, plain), (plain, date(1, 1, 1)), (time(1), time(1, tzinfo=timezone.utc)), (one, 5),
    (plain, 5)):
    try:
        print(left == right, left < right)
    except TypeError as error:
        print(error)
for call in (lambda: stamp - plain, lambda: plain - date(1, 1, 1), lambda: date(1, 1, 1) - one,
    lambda: date(1, 1, 1) - timedelta(1), lambda: date.max + timedelta(1), lambda: plain + plain,
    lambda: time(1) + one, lambda: stamp - stamp, lambda: date(2024, 3, 1) - date(2024, 2, 1),
    lambda: timedelta(days=10 ** 9), lambda: timedelta(days="x"),
             lambda: timedelta(none=1), lambda: timedelta(weeks=1, days=1.5, hours=-1, milliseconds=1,
    microseconds=0.5), lambda: timezone(5), lambda: timezone(timedelta(hours=24)), lambda: timezone(timedelta(0)),
    lambda: timezone(timedelta(1) / 86400), lambda: timezone(timedelta(0), 5), lambda: tzinfo().utcoffset(None),
    lambda: tzinfo().tzname(None),
             lambda: tzinfo().dst(None), lambda: datetime.datetime(2024, 2, 30), lambda: datetime.datetime("x", 1, 1),
    lambda: datetime.datetime(2024, 1, 1, tzinfo=5), lambda: datetime.datetime(2024, 1, 1, fold=2), lambda: time(24),
    lambda: date(0, 1, 1), lambda: date(2024), lambda: plain.astimezone(5),
    lambda: hash(stamp) == hash(stamp.replace(fold=0)),
             lambda: timezone.utc == timezone(timedelta(0)), lambda: repr(timezone(timedelta(hours=1), "x")),
    lambda: str(timezone(timedelta(hours=-1, minutes=-30))), lambda: timezone.min, lambda: timezone.max,
    lambda: plain.isocalendar().week, lambda: plain.isocalendar()[2], lambda: type(plain.isocalendar()).__name__):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)
