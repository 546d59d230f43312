import os
import time
from datetime import datetime, timezone

os.environ["TZ"] = "EST+05EDT,M3.2.0,M11.1.0"
time.tzset()
twice = datetime(2014, 11, 2, 1, 30)
for moment in twice, twice.replace(fold=1):
    print(moment.timestamp(), moment.astimezone(), moment.astimezone(timezone.utc))
skipped = datetime(2012, 3, 11, 2, 30)
for moment in skipped, skipped.replace(fold=1):
    print(moment.timestamp(), moment.astimezone(), datetime.fromtimestamp(moment.timestamp()))
for seconds in 1414906200, 1414909800, 1414913400:
    print(repr(datetime.fromtimestamp(seconds)))


class Moment(datetime):
    pass


print(repr(Moment.fromtimestamp(1414909800)))
for moment in datetime.min, datetime.max:
    for fold in 0, 1:
        try:
            print(moment.replace(fold=fold).timestamp())
        except ValueError as error:
            print(error)
