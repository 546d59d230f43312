# What pickles give to the classes of datetime, and what is put together of a day and a time.
import pickle
from datetime import date, datetime, time, timedelta, timezone


class Day(date):
    pass


class Moment(datetime):
    pass


for made in (
        datetime(2020, 2, 29, 23, 59, 59, 999999), datetime(1, 1, 1), datetime(2020, 2, 29, fold=1), Day(2020, 1, 2),
        Moment(2020, 1, 2, 3), datetime(2020, 1, 2, tzinfo=timezone.utc), date(9999, 12, 31), time(1, 2, fold=1)):
    for protocol in range(2, 6):
        print(made.__reduce_ex__(protocol), pickle.loads(pickle.dumps(made, protocol)) == made)
for wrong in (
        lambda: datetime(b"\x07\xe4\x82\x01\0\0\0\0\0\0").fold, lambda: date(b"\x07\xe4\x02\x01"), lambda: date(b"\x07\xe4\x02"),
        lambda: datetime(b"\x07\xe4\x02\x01\0\0\0\0\0\0", timezone.utc),
        lambda: datetime.combine(date(2020, 1, 2), time(3, 4, 5, 6, timezone.utc, fold=1)).__reduce_ex__(5),
        lambda: datetime.combine(date=datetime(2020, 1, 2, 9), time=time(3)), lambda: Moment.combine(date(2020, 1, 2), time(3)),
        lambda: datetime.combine(date(2020, 1, 2), time(3), timezone.utc), lambda: datetime.combine(Day(2020, 1, 2), time(3)),
        lambda: datetime.combine(date(2020, 1, 2), time(3, tzinfo=timezone.utc), None), lambda: datetime.combine(1, time(3)),
        lambda: date.fromisoformat("2024-02-30"), lambda: date.fromisoformat("2024-02-29"), lambda: date.fromisoformat("20240229"),
        lambda: date.fromisoformat("2024-W01-1"), lambda: date.fromisoformat("2024-2-029"), lambda: date.fromisoformat("२०२४-01-1"),
        lambda: Day.fromisoformat("2024-02-29"), lambda: date.fromisoformat(5), lambda: date.fromisoformat("2024-02-29T00")):
    try:
        print(repr(wrong()))
    except Exception as error:
        print(type(error).__name__, error)
