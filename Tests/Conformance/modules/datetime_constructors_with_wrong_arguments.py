import datetime


def show(make, *args, **kwargs):
    try:
        print(make.__name__, args, kwargs, repr(make(*args, **kwargs)))
    except Exception as error:
        print(make.__name__, args, kwargs, type(error).__name__, error)


for make in (datetime.date, datetime.datetime, datetime.time, datetime.timezone):
    for args in ((), ("a",), (1,), (1, "a"), (None,), (1.5, 2, 3), (1, 2.5, 3), (1, 1, 1, "x"), (1,) * 12):
        show(make, *args)
for make in (datetime.date, datetime.datetime):
    show(make, yeer=1)
    show(make, year=1)
    show(make, year=2020, month=2, day=29)
    show(make, 2020, day=2, month=3)
    show(make, 1, 1, 1, foo=2)
    show(make, a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10)
show(datetime.datetime, 1, 1, 1, day=1)
show(datetime.time, yeer=1)
show(datetime.time, 1, hour=1)
show(datetime.time, 1, 2, foo=1)
show(datetime.time, a=1, b=2, c=3, d=4, e=5, f=6, g=7)
show(datetime.time, 1, second=3, fold=1)
show(datetime.timedelta, a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8)
show(datetime.timedelta, 1, days=2)
show(datetime.timedelta, weeks=1)
show(datetime.timezone, name="x")
show(datetime.timezone, datetime.timedelta(hours=1), name="x")
show(datetime.timezone, datetime.timedelta(hours=1), foo="x")


class Day(datetime.date):
    def __new__(cls, text):
        return super().__new__(cls, *map(int, text.split("-")))


class Moment(datetime.datetime):
    pass


show(Day, "2020-02-03")
show(Day, "2020-02")
show(Moment, 2020, 1)
show(Moment, 2020, 1, 2, 3)
