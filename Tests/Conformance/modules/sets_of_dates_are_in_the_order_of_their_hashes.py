from datetime import date, datetime, time, timedelta, timezone

east = timezone(timedelta(hours=1))
print({date(2020, 1, day) for day in range(1, 9)})
print({datetime(2020, 1, 1, hour, 2, 3, 70000 * hour) for hour in range(1, 9)})
print({datetime(2020, 1, 1, hour, tzinfo=east) for hour in range(1, 6)})
print({time(hour, 2, 3, 4) for hour in range(1, 9)})
print({time(hour, 2, tzinfo=east) for hour in range(1, 6)})
print(hash(datetime(2020, 1, 1, 3, fold=1)) == hash(datetime(2020, 1, 1, 3)))
print(hash(datetime(2020, 1, 1, 3, tzinfo=timezone.utc)) == hash(datetime(2020, 1, 1, 4, tzinfo=east)))
print(hash(time(3, tzinfo=timezone.utc)) == hash(time(4, tzinfo=east)), hash(time(3, fold=1)) == hash(time(3)))
