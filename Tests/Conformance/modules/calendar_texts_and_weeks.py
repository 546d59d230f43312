# Calendars: weeks, text, HTML, and what is refused.
import calendar
import datetime

print(calendar.month(2024, 2), calendar.month(2023, 1, 3, 2), calendar.calendar(2021, 2, 1, 6, 3), sep="\n")
print(calendar.TextCalendar(6).formatmonth(2022, 5), calendar.TextCalendar(6).formatyear(1999, 3, 2, 4, 4), sep="\n")
print(calendar.weekheader(1), calendar.weekheader(3), calendar.weekheader(10), sep="|")
print([calendar.isleap(year) for year in (1900, 2000, 2023, 2024)], calendar.leapdays(1900, 2001), calendar.leapdays(-5, 5))
print(calendar.monthrange(2024, 2), calendar.monthrange(1, 1), calendar.weekday(2024, 2, 29), calendar.weekday(12345, 1, 1))
print(calendar.monthcalendar(2024, 9), calendar.timegm((2024, 2, 29, 12, 30, 15)), calendar.timegm((1969, 12, 31, 0, 0, 0)))
c = calendar.Calendar(3)
print(list(c.iterweekdays()), list(c.itermonthdays(2021, 2)), list(c.itermonthdays2(2021, 2))[:4])
print(list(c.itermonthdays3(2021, 12))[-5:], list(c.itermonthdays4(2021, 1))[:3], list(c.itermonthdates(2020, 3))[0])
print(len(c.yeardatescalendar(2020)), len(c.yeardays2calendar(2020, 4)), c.yeardayscalendar(2020)[0][1][0])
print(calendar.day_name[0], calendar.day_abbr[-1], list(calendar.month_name), calendar.month_abbr[1:3], len(calendar.day_name))
html = calendar.HTMLCalendar(6)
print(html.formatmonth(2024, 2), html.formatyear(2024)[:300], html.formatyearpage(2024, css=None)[:250], sep="\n")
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.month(2024, 3))
calendar.prmonth(2024, 4)
calendar.setfirstweekday(0)
for call in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: calendar.month(2024, 0),
             lambda: calendar.weekday(2024, 2, 30)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(list(c.itermonthdays(9999, 12))[-3:], list(c.itermonthdays(1, 1))[:3])
