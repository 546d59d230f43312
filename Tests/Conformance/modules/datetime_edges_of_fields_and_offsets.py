from datetime import date, datetime, time, timedelta, timezone, tzinfo

print(date(1, 2, 3).ctime(), "|", datetime(987, 6, 5, 4).ctime())


def shown(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


# A day has no distance to a moment, in neither order.
shown(lambda: date(2000, 1, 2) - datetime(2000, 1, 1))
shown(lambda: datetime(2000, 1, 2) - date(2000, 1, 1))
shown(lambda: date(2000, None, 1))
shown(lambda: date(2000, 1, 1).replace(day=None))
shown(lambda: datetime(2000, 1))
shown(lambda: format(date(2000, 1, 1), ""))
shown(lambda: date(2000, 1, 1).__format__(None))
shown(lambda: datetime(2000, 1, 1).strftime(None))
shown(lambda: time(1).isoformat(None))
shown(lambda: timezone(timedelta(0), None))
shown(lambda: timedelta.max * 7)
shown(lambda: timedelta.max + timedelta.resolution)


class Vague(tzinfo):
    "Knows nothing."

    def utcoffset(self, dt):
        return None

    dst = tzname = utcoffset


# As if there were no time zone, but not when it is compared or counted.
vague = datetime(2020, 1, 1, 12, 0, 0, 999999, tzinfo=Vague())
plain = vague.replace(tzinfo=None)
print(vague.astimezone(timezone.utc) == plain.astimezone(timezone.utc), vague == plain)
shown(vague.timestamp)
shown(lambda: vague - datetime(2020, 1, 1, tzinfo=timezone.utc))
