"""Dates, moments and spans: sums, differences, comparisons, text, subclasses, errors."""
from datetime import date, datetime, timedelta, timezone

a = datetime(2024, 1, 2, 3, 4, 5)
b = datetime(2024, 2, 29, 23, 59, 59, 123456)
print(a, b, a.isoformat(), b.isoformat(" "), b.isoformat(timespec="minutes"), b.isoformat("_", "hours"))
print(a + timedelta(days=1, hours=2.5), b - a, a - timedelta(microseconds=1), a < b, a == b, a != b, a >= b)
print(hash(a) == hash(datetime(2024, 1, 2, 3, 4, 5)), a.date(), a.weekday(), a.isoweekday(), a.toordinal())
d = date(2024, 2, 28)
print(d + timedelta(2), d - date(2023, 1, 1), d - timedelta(60), str(d), d < date(2025, 1, 1), d.strftime("%d/%m/%y %A %B %j"))
print(a.strftime("%Y-%m-%d %H:%M:%S.%f %a %b %p %I %% %j %U é"), f"{a:%H:%M}", f"{d:%Y}")
for x in (
    timedelta(hours=5, minutes=3), timedelta(days=-1, seconds=5), timedelta(weeks=1, days=2, milliseconds=3),
    timedelta(seconds=1.5), timedelta(minutes=0.1), timedelta(days=-0.5), timedelta(microseconds=0.5),
    timedelta(microseconds=1.5), timedelta(microseconds=2.5),
):
    print(repr(x), x.total_seconds(), x + x, x * 2, 3 * x, -x, abs(x), x / 2, x // 2, x == x, x < x, bool(x))
for bad in (
    lambda: timedelta(10**9), lambda: datetime(2024, 13, 1), lambda: datetime(2024, 2, 30),
    lambda: datetime(2024, 1, 1, 25), lambda: datetime(2024, 1, 1, fold=2), lambda: date(0, 1, 1),
    lambda: datetime.max + timedelta(1), lambda: date.max + timedelta(1), lambda: a < d,
    lambda: datetime(2024, 1, 1, tzinfo=timezone.utc) < a, lambda: timedelta.max + timedelta(1),
):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
for text in ("2024-01-02", "2024-01-02T03:04", "2024-01-02 03:04:05", "2024-01-02T03:04:05.000123", "2024-01-02T03:04:05+02:00"):
    print(datetime.fromisoformat(text))
u = datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
e = datetime(2024, 1, 2, 5, 4, 5, tzinfo=timezone(timedelta(hours=2)))
print(u, u.timestamp(), u + timedelta(1), u - u, repr(u), e == u, hash(e) == hash(u), e - u, e < u)
print(datetime.fromtimestamp(1700000000.5, timezone.utc), datetime.fromtimestamp(-1.5, timezone.utc))
print(datetime.fromtimestamp(0, tz=timezone(timedelta(hours=1))), datetime.now(timezone.utc).tzinfo, datetime.now() - datetime.now() < timedelta(1))


class Moment(datetime):
    pass


class Span(timedelta):
    pass


m = Moment(2024, 1, 1)
print(type(m + timedelta(1)).__name__, m == datetime(2024, 1, 1), m - datetime(2023, 1, 1), type(Moment.now()).__name__)
print(Span(1) + Span(1), Span(days=1) == timedelta(1), type(Span(1)).__name__, timedelta(1) < Span(2))
print(datetime(year=2024, month=1, day=2, minute=3), timedelta(hours=1, days=2), datetime(2024, 1, 1, fold=1).fold)
for n in (1, 59, 60, 365, 366, 1461, 36524, 36525, 146097, 146098, 738000, 3652059):
    assert date.fromordinal(n).toordinal() == n and date(1, 1, 1) + timedelta(n - 1) == date.fromordinal(n)
