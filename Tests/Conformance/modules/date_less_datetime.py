from datetime import date, datetime, timedelta

day, moment = date(2024, 1, 2), datetime(2024, 1, 1)
for use in (
    lambda: day - moment, lambda: moment - day, lambda: day - date(2024, 1, 1), lambda: day - timedelta(1),
    lambda: date(2024),
    lambda: datetime(2024, 1), lambda: timedelta(days=10**10), lambda: timedelta(days=10**9),
):
    try:
        print(repr(use()))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
