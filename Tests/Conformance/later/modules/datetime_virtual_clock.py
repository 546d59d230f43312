from datetime import date, datetime, timedelta, timezone

d = datetime(2024, 2, 28, 23, 30)
print(
    d + timedelta(days=2, hours=1),
    d.isoformat(),
    d.strftime("%d.%m.%Y"),
    date(2024, 1, 1).weekday(),
)
print(timedelta(seconds=3661), datetime.fromtimestamp(0, timezone.utc), d < datetime(2025, 1, 1))
