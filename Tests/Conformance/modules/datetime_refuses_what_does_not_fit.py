from datetime import *
import copy
for t in ('2020-W53-6','2022-W52','2025-W01003+00','2025-01-02T03:04:05,6+000000.00','20250102T030405','2009-04-19T03:15:4500:00','2020W101T05','2009-04-10ᛇᛇᛇᛇᛇ12:15','2019-W53-1','2009-04-19T12:','2009-04-19T12:30:45.123456789+05','2009-04-19 24:00'):
    try: print(t, datetime.fromisoformat(t))
    except ValueError as e: print(t, e)
print(timezone(timedelta(0)) is timezone.utc, copy.deepcopy(timezone.utc) is timezone.utc, timezone(timedelta(hours=1),'X'))
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Z(tzinfo):
    def __init__(self, m): self.m=m
    def utcoffset(self, dt): return self.m
    def dst(self, dt): return self.m
    def tzname(self, dt): return self.m
t(lambda: datetime(2020,1,1,tzinfo=1))
t(lambda: time(1,tzinfo=1))
t(lambda: datetime(2020,1,1,tzinfo=Z(1)).utcoffset())
t(lambda: datetime(2020,1,1,tzinfo=Z(timedelta(2))).utcoffset())
t(lambda: datetime(2020,1,1,tzinfo=Z(1)).tzname())
t(lambda: datetime(2020,1,1,tzinfo=Z(timedelta(hours=2))).isoformat())
t(lambda: datetime.now(5))
t(lambda: datetime(2020,1,1).astimezone(5))
t(lambda: datetime.combine(time(1), date(2020,1,1)))
t(lambda: timezone.utc.utcoffset(''))
t(lambda: timezone.utc.fromutc(datetime(2020,1,1)))
t(lambda: date.fromisocalendar(2019,53,1))
t(lambda: date.fromisocalendar(2020,53,1))
t(lambda: date.fromisocalendar(2019,1,8))
t(lambda: date.fromtimestamp(1e200))
t(lambda: datetime.fromtimestamp(-1e200))
t(lambda: datetime.fromtimestamp(float('nan')))
t(lambda: format(date(2020,1,1), '%Y')+ date(2020,1,1).__format__(1))
t(lambda: date(2020,1,1)==datetime(2020,1,1))
t(lambda: date(2020,1,1)<datetime(2020,1,1))
t(lambda: datetime(2020,1,1) in [date(2020,1,1)])
z=Z(timedelta(hours=1))
t(lambda: datetime(2020,1,1,tzinfo=z)-datetime(2020,1,1,1,tzinfo=z))
t(lambda: datetime(2020,1,1,tzinfo=z)<datetime(2020,1,1,1,tzinfo=timezone.utc))
t(lambda: datetime(2020,1,1).utctimetuple())
t(lambda: datetime(2020,1,1).replace(hour=None))
t(lambda: datetime(2020,1,1).replace(hour=5, tzinfo=timezone.utc))
t(lambda: time.fromisoformat('T12:30:45.5+01:00'))
t(lambda: time.fromisoformat('12:30:45a'))
t(lambda: time.fromisoformat(1))
t(lambda: hash(datetime(2020,1,1,fold=1))==hash(datetime(2020,1,1)))
t(lambda: datetime(2020,1,1,12,tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-5))))
