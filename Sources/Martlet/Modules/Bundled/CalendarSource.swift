extension BundledModules {
  /// The module `calendar`.
  static let calendar: StaticString = #"""
    '''Calendars as lists, text and HTML.'''
    import datetime
    import locale as _locale
    import sys
    from itertools import repeat

    __all__ = [
        "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
        "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr",
        "day_name", "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar",
        "weekheader", "FRIDAY", "MONDAY", "SATURDAY", "SUNDAY", "THURSDAY", "TUESDAY", "WEDNESDAY"]
    error = ValueError
    January, February = 1, 2
    mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    EPOCH = 1970
    _EPOCH_ORD = datetime.date(EPOCH, 1, 1).toordinal()


    class IllegalMonthError(ValueError):
        def __init__(self, month):
            self.month = month

        def __str__(self):
            return "bad month number %r; must be 1-12" % self.month


    class IllegalWeekdayError(ValueError):
        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return "bad weekday number %r; must be 0 (Monday) to 6 (Sunday)" % self.weekday


    class _Names:
        '''The names of months or days in a format of strftime.'''

        def __init__(self, dates, format):
            self._dates = dates
            self._format = format

        def _name(self, date):
            return date.strftime(self._format) if date else ""

        def __getitem__(self, index):
            dates = self._dates[index]
            return [self._name(date) for date in dates] if isinstance(index, slice) else self._name(dates)

        def __len__(self):
            return len(self._dates)


    _days = [datetime.date(2001, 1, day) for day in range(1, 8)]
    _months = [None] + [datetime.date(2001, month, 1) for month in range(1, 13)]
    day_name, day_abbr = _Names(_days, "%A"), _Names(_days, "%a")
    month_name, month_abbr = _Names(_months, "%B"), _Names(_months, "%b")


    def isleap(year):
        '''Whether a year has 366 days.'''
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        '''The leap years from one year up to another.'''
        def before(year):
            return year // 4 - year // 100 + year // 400

        return before(y2 - 1) - before(y1 - 1)


    def weekday(year, month, day):
        '''The day of the week, 0 for Monday.'''
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            year = 2000 + year % 400
        return datetime.date(year, month, day).weekday()


    def monthrange(year, month):
        '''The weekday of a month's first day and the number of its days.'''
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), mdays[month] + (month == February and isleap(year))


    def _previous(year, month):
        return (year - 1, 12) if month == 1 else (year, month - 1)


    def _next(year, month):
        return (year + 1, 1) if month == 12 else (year, month + 1)


    class Calendar:
        '''The days of months, weeks beginning on a day of choice.'''

        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        @property
        def firstweekday(self):
            return self._firstweekday % 7

        @firstweekday.setter
        def firstweekday(self, value):
            self._firstweekday = value

        getfirstweekday = firstweekday.fget
        setfirstweekday = firstweekday.fset

        def iterweekdays(self):
            '''The numbers of the days of a week.'''
            return iter([(self.firstweekday + day) % 7 for day in range(7)])

        def itermonthdates(self, year, month):
            '''The dates of a month's whole weeks.'''
            for y, m, d in self.itermonthdays3(year, month):
                yield datetime.date(y, m, d)

        def itermonthdays(self, year, month):
            '''The days of a month's whole weeks, 0 outside the month.'''
            first, count = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            yield from repeat(0, before)
            yield from range(1, count + 1)
            yield from repeat(0, -(before + count) % 7)

        def itermonthdays2(self, year, month):
            '''Pairs of day and weekday.'''
            for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
                yield day, place % 7

        def itermonthdays3(self, year, month):
            '''Year, month and day, outside the month too.'''
            first, count = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            y, m = _previous(year, month)
            if before:
                end = mdays[m] + (m == February and isleap(y)) + 1
                for day in range(end - before, end):
                    yield y, m, day
            for day in range(1, count + 1):
                yield year, month, day
            y, m = _next(year, month)
            for day in range(1, -(before + count) % 7 + 1):
                yield y, m, day

        def itermonthdays4(self, year, month):
            '''Year, month, day and weekday.'''
            for place, (y, m, d) in enumerate(self.itermonthdays3(year, month)):
                yield y, m, d, (self.firstweekday + place) % 7

        def monthdatescalendar(self, year, month):
            return _rows(self.itermonthdates(year, month), 7)

        def monthdays2calendar(self, year, month):
            return _rows(self.itermonthdays2(year, month), 7)

        def monthdayscalendar(self, year, month):
            return _rows(self.itermonthdays(year, month), 7)

        def yeardatescalendar(self, year, width=3):
            return _rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

        def yeardays2calendar(self, year, width=3):
            return _rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

        def yeardayscalendar(self, year, width=3):
            return _rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)


    def _rows(items, width):
        items = list(items)
        return [items[start:start + width] for start in range(0, len(items), width)]


    class TextCalendar(Calendar):
        '''Calendars as plain text.'''

        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end="")

        def formatday(self, day, weekday, width):
            return ("%2i" % day if day else "").center(width)

        def formatweek(self, theweek, width):
            return " ".join([self.formatday(day, weekday, width) for day, weekday in theweek])

        def formatweekday(self, day, width):
            names = day_name if width >= 9 else day_abbr
            return names[day][:width].center(width)

        def formatweekheader(self, width):
            return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            name = month_name[themonth]
            return (f"{name} {theyear!r}" if withyear else name).center(width)

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end="")

        def formatmonth(self, theyear, themonth, w=0, l=0):
            '''A month.'''
            w, l = max(2, w), max(1, l)
            end = "\n" * l
            lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip(), self.formatweekheader(w).rstrip()]
            lines += [self.formatweek(week, w).rstrip() for week in self.monthdays2calendar(theyear, themonth)]
            return "".join([line + end for line in lines])

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            '''A year.'''
            w, l, c = max(2, w), max(1, l), max(2, c)
            width = (w + 1) * 7 - 1
            end = "\n" * l
            text = [repr(theyear).center(width * m + c * (m - 1)).rstrip() + end]
            header = self.formatweekheader(w)
            for number, row in enumerate(self.yeardays2calendar(theyear, m)):
                months = range(m * number + 1, min(m * (number + 1) + 1, 13))
                text.append(end)
                names = [self.formatmonthname(theyear, month, width, False) for month in months]
                text.append(formatstring(names, width, c).rstrip() + end)
                text.append(formatstring([header for _ in months], width, c).rstrip() + end)
                for place in range(max([len(weeks) for weeks in row])):
                    lines = [self.formatweek(weeks[place], w) if place < len(weeks) else "" for weeks in row]
                    text.append(formatstring(lines, width, c).rstrip() + end)
            return "".join(text)

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end="")


    class HTMLCalendar(Calendar):
        '''Calendars as tables of HTML.'''
        cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        cssclasses_weekday_head = cssclasses
        cssclass_noday = "noday"
        cssclass_month_head = "month"
        cssclass_month = "month"
        cssclass_year_head = "year"
        cssclass_year = "year"

        def formatday(self, day, weekday):
            if day == 0:
                return '<td class="%s">&nbsp;</td>' % self.cssclass_noday
            return '<td class="%s">%d</td>' % (self.cssclasses[weekday], day)

        def formatweek(self, theweek):
            return "<tr>%s</tr>" % "".join([self.formatday(day, weekday) for day, weekday in theweek])

        def formatweekday(self, day):
            return '<th class="%s">%s</th>' % (self.cssclasses_weekday_head[day], day_abbr[day])

        def formatweekheader(self):
            return "<tr>%s</tr>" % "".join([self.formatweekday(day) for day in self.iterweekdays()])

        def formatmonthname(self, theyear, themonth, withyear=True):
            name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
            return '<tr><th colspan="7" class="%s">%s</th></tr>' % (self.cssclass_month_head, name)

        def formatmonth(self, theyear, themonth, withyear=True):
            '''A month.'''
            lines = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
                     self.formatmonthname(theyear, themonth, withyear), self.formatweekheader()]
            lines += [self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)]
            return "\n".join(lines) + "\n</table>\n"

        def formatyear(self, theyear, width=3):
            '''A year.'''
            width = max(width, 1)
            text = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_year}">\n',
                    f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>']
            for start in range(January, January + 12, width):
                text.append("<tr>")
                for month in range(start, min(start + width, 13)):
                    text.append(f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>")
                text.append("</tr>")
            return "".join(text) + "</table>"

        def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
            '''A whole page with a year, as bytes.'''
            if encoding is None:
                encoding = sys.getdefaultencoding()
            text = [f'<?xml version="1.0" encoding="{encoding}"?>\n',
                    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n',
                    "<html>\n<head>\n",
                    f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n']
            if css is not None:
                text.append(f'<link rel="stylesheet" type="text/css" href="{css}" />\n')
            text.append(f"<title>Calendar for {theyear}</title>\n</head>\n<body>\n{self.formatyear(theyear, width)}")
            text.append("</body>\n</html>\n")
            return "".join(text).encode(encoding, "xmlcharrefreplace")


    class different_locale:
        '''Another locale for the body of a with.'''

        def __init__(self, locale):
            self.locale = locale
            self.oldlocale = None

        def __enter__(self):
            self.oldlocale = _locale.setlocale(_locale.LC_TIME, None)
            _locale.setlocale(_locale.LC_TIME, self.locale)

        def __exit__(self, *args):
            if self.oldlocale is not None:
                _locale.setlocale(_locale.LC_TIME, self.oldlocale)


    class LocaleTextCalendar(TextCalendar):
        '''Text in the names of a locale.'''

        def __init__(self, firstweekday=0, locale=None):
            TextCalendar.__init__(self, firstweekday)
            self.locale = locale or _locale.setlocale(_locale.LC_TIME)

        def formatweekday(self, day, width):
            with different_locale(self.locale):
                return super().formatweekday(day, width)

        def formatmonthname(self, theyear, themonth, width, withyear=True):
            with different_locale(self.locale):
                return super().formatmonthname(theyear, themonth, width, withyear)


    class LocaleHTMLCalendar(HTMLCalendar):
        '''HTML in the names of a locale.'''

        def __init__(self, firstweekday=0, locale=None):
            HTMLCalendar.__init__(self, firstweekday)
            self.locale = locale or _locale.setlocale(_locale.LC_TIME)

        def formatweekday(self, day):
            with different_locale(self.locale):
                return super().formatweekday(day)

        def formatmonthname(self, theyear, themonth, withyear=True):
            with different_locale(self.locale):
                return super().formatmonthname(theyear, themonth, withyear)


    c = TextCalendar()
    firstweekday = c.getfirstweekday
    monthcalendar = c.monthdayscalendar
    prweek = c.prweek
    week = c.formatweek
    weekheader = c.formatweekheader
    prmonth = c.prmonth
    month = c.formatmonth
    calendar = c.formatyear
    prcal = c.pryear


    def setfirstweekday(firstweekday):
        '''The day on which the weeks of the functions begin.'''
        if not MONDAY <= firstweekday <= SUNDAY:
            raise IllegalWeekdayError(firstweekday)
        c.firstweekday = firstweekday


    def format(cols, colwidth=7 * 3 - 1, spacing=6):
        print(formatstring(cols, colwidth, spacing))


    def formatstring(cols, colwidth=7 * 3 - 1, spacing=6):
        return (" " * spacing).join([column.center(colwidth) for column in cols])


    def timegm(tuple):
        '''Seconds since 1970 of fields in UTC.'''
        year, month, day, hour, minute, second = tuple[:6]
        days = datetime.date(year, month, 1).toordinal() - _EPOCH_ORD + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    """#
}
