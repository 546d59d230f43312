import time
from datetime import datetime

moment = datetime(2020, 3, 4, 5, 6, 7, 8)
for format in ("%-d", "%-m/%-d/%y", "%-I:%M %p", "%e", "%_d", "%^a", "%05d", "%G-W%V-%u", "%h %D %T %R %r", "%C %g", "%k %l", "%%f %f"):
    print(format, repr(moment.strftime(format)))
for place, value in ((1, 13), (2, 32), (3, 24), (4, 60), (5, 62), (6, -2), (7, 367), (1, 0), (2, 0), (6, 7), (6, -1)):
    fields = [2020, 1, 1, 0, 0, 0, 0, 1, 0]
    fields[place] = value
    try:
        print(time.strftime("%Y %m %d %w %j", tuple(fields)))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
