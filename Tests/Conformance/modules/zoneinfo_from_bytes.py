# A zone made of bytes: winter time, summer time from 2000-03-26 to 2000-10-29, and a rule for the years after.
import io
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def number(value, size):
    return value.to_bytes(size, "big", signed=True)


def zone(footer):
    kinds = number(3600, 4) + bytes([0, 0]) + number(7200, 4) + bytes([1, 4])
    names = b"CET\0CEST\0"

    def block(width):
        header = b"TZif2" + bytes(15) + b"".join([number(n, 4) for n in (0, 0, 0, 2, 2, len(names))])
        return header + number(954032400, width) + number(972781200, width) + bytes([1, 0]) + kinds + names

    return ZoneInfo.from_file(io.BytesIO(block(4) + block(8) + b"\n" + footer + b"\n"), key="Made/Up")


for footer in (b"CET-1CEST,M3.5.0,M10.5.0/3", b"CET-1", b"<+03>-3", b"IST-1GMT0,M10.5.0,M3.5.0/1", b"A5B,J60,J300", b"A-5B,0/0,300/25"):
    made = zone(footer)
    print(footer, made, repr(made))
    for year, month, day, hour in ((1999, 7, 1, 0), (2000, 3, 26, 2), (2000, 7, 1, 0), (2000, 10, 29, 2), (2024, 3, 31, 2),
                                   (2024, 7, 1, 12), (2024, 10, 27, 2), (2024, 12, 31, 23), (2023, 3, 1, 0)):
        for fold in (0, 1):
            local = datetime(year, month, day, hour, 30, tzinfo=made, fold=fold)
            print(local, local.tzname(), local.dst(), end=" ")
        moment = datetime(year, month, day, hour, 30, tzinfo=timezone.utc)
        for hours in (-2, -1, 0):
            there = (moment + timedelta(hours=hours)).astimezone(made)
            print(there, there.fold, end=" ")
        print()
for key in ("No/Where", "/etc/passwd", "../x", "a//b"):
    try:
        ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
