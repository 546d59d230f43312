import calendar
print(calendar.month(2024,2)); print(calendar.calendar(2023)[:600]); print(calendar.monthrange(2023,2), calendar.leapdays(1900,2000), calendar.timegm((2020,1,2,3,4,5)))
print(calendar.HTMLCalendar(6).formatmonth(2021,5)); print(list(calendar.month_name), list(calendar.day_abbr), calendar.day_name[1:3])
try: calendar.monthrange(2020,13)
except ValueError as e: print(e)
