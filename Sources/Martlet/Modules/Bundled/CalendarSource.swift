extension BundledModules {
  /// The module `calendar`.
  static let calendar: StaticString = #"""
    '''Calendars of months and years.'''
    import datetime as _datetime
    import locale as _locale
    import sys

    __all__ = [
        "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
        "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr", "day_name",
        "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader",
        "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]

    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    January, February = 1, 2
    EPOCH = 1970
    error = ValueError


    class IllegalMonthError(ValueError):
        '''There are months 1 to 12 only.'''

        def __init__(self, month):
            self.month = month

        def __str__(self):
            return f"bad month number {self.month!r}; must be 1-12"


    class IllegalWeekdayError(ValueError):
        '''There are weekdays 0 to 6 only.'''

        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


    class _Names:
        '''Names as strftime has them, asked for each time.'''

        def __init__(self, dates, format):
            self._dates, self.format = dates, format

        def __getitem__(self, index):
            found = self._dates[index]
            if isinstance(index, slice):
                return [self._shown(date) for date in found]
            return self._shown(found)

        def _shown(self, date):
            return "" if date is None else date.strftime(self.format)

        def __len__(self):
            return len(self._dates)


    # The first of January 2001 was a Monday. There is no month 0.
    _days = [_datetime.date(2001, 1, n) for n in range(1, 8)]
    _months = [None, *(_datetime.date(2001, n, 1) for n in range(1, 13))]
    day_name, day_abbr = _Names(_days, "%A"), _Names(_days, "%a")
    month_name, month_abbr = _Names(_months, "%B"), _Names(_months, "%b")


    def isleap(year):
        '''Whether a year has 366 days.'''
        return year % 400 == 0 if year % 100 == 0 else year % 4 == 0


    def leapdays(y1, y2):
        '''How many leap years there are from one year up to another.'''
        def until(year):
            past = year - 1
            return past // 4 - past // 100 + past // 400
        return until(y2) - until(y1)


    def weekday(year, month, day):
        '''The weekday of a date, 0 for Monday.'''
        # Beyond what dates can be, the calendar repeats itself every 400 years.
        if not _datetime.MINYEAR <= year <= _datetime.MAXYEAR:
            year = 2000 + year % 400
        return _datetime.date(year, month, day).weekday()


    def monthrange(year, month):
        '''The weekday of the first day of a month, and how many days it has.'''
        if month not in range(1, 13):
            raise IllegalMonthError(month)
        length = 30 + (month + (month > 7)) % 2
        if month == 2:
            length = 29 if isleap(year) else 28
        return weekday(year, month, 1), length


    def _monthlen(year, month):
        return monthrange(year, month)[1]


    def _step(year, month, by):
        '''The month so many months later.'''
        year, month = divmod(year * 12 + month - 1 + by, 12)
        return year, month + 1


    class Calendar:
        '''Dates in weeks that begin with a weekday.'''

        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        firstweekday = property(
            lambda self: self._first % 7, lambda self, weekday: setattr(self, "_first", weekday))

        def getfirstweekday(self):
            return self.firstweekday

        def setfirstweekday(self, firstweekday):
            self.firstweekday = firstweekday

        def iterweekdays(self):
            '''The weekdays in the order of a week.'''
            for place in range(7):
                yield (self.firstweekday + place) % 7

        def itermonthdays3(self, year, month):
            '''Year, month and day of the whole weeks that a month is in.'''
            start, length = monthrange(year, month)
            before = (start - self.firstweekday) % 7
            after = -(before + length) % 7
            earlier, later = _step(year, month, -1), _step(year, month, 1)
            if before:
                last = _monthlen(*earlier)
                for day in range(last - before + 1, last + 1):
                    yield *earlier, day
            for day in range(1, length + 1):
                yield year, month, day
            for day in range(1, after + 1):
                yield *later, day

        def itermonthdays4(self, year, month):
            '''The same with the weekday.'''
            for place, date in enumerate(self.itermonthdays3(year, month)):
                yield *date, (self.firstweekday + place) % 7

        def itermonthdates(self, year, month):
            '''The same as dates.'''
            for date in self.itermonthdays3(year, month):
                yield _datetime.date(*date)

        def itermonthdays(self, year, month):
            '''The days of the month, 0 for those of others.'''
            for _, of_month, day in self.itermonthdays3(year, month):
                yield day if of_month == month else 0

        def itermonthdays2(self, year, month):
            '''The same with the weekday.'''
            for place, day in enumerate(self.itermonthdays(year, month)):
                yield day, (self.firstweekday + place) % 7

        def monthdatescalendar(self, year, month):
            '''Weeks of dates.'''
            return _rows(self.itermonthdates(year, month), 7)

        def monthdays2calendar(self, year, month):
            '''Weeks of days and weekdays.'''
            return _rows(self.itermonthdays2(year, month), 7)

        def monthdayscalendar(self, year, month):
            '''Weeks of days.'''
            return _rows(self.itermonthdays(year, month), 7)

        def yeardatescalendar(self, year, width=3):
            '''Rows of months, which are weeks of dates.'''
            return _rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

        def yeardays2calendar(self, year, width=3):
            '''Rows of months, which are weeks of days and weekdays.'''
            return _rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

        def yeardayscalendar(self, year, width=3):
            '''Rows of months, which are weeks of days.'''
            return _rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)


    def _rows(given, width):
        given = [*given]
        return [given[start:start + width] for start in range(0, len(given), width)]


    class TextCalendar(Calendar):
        '''Calendars as text.'''

        def formatday(self, day, weekday, width):
            return ("" if day == 0 else f"{day:2}").center(width)

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

        def formatmonth(self, theyear, themonth, w=0, l=0):
            width, gap = max(2, w), "\n" * max(1, l)
            lines = [
                self.formatmonthname(theyear, themonth, 7 * (width + 1) - 1), self.formatweekheader(width),
                *(self.formatweek(week, width) for week in self.monthdays2calendar(theyear, themonth))]
            return "".join(line.rstrip() + gap for line in lines)

        def formatyear(self, theyear, w=2, l=1, c=6, m=3):
            width, gap = max(2, w), "\n" * max(1, l)
            column = 7 * (width + 1) - 1
            space = max(2, c)
            text = repr(theyear).center(column * m + space * (m - 1)).rstrip() + gap
            header = self.formatweekheader(width)
            for start, row in zip(range(1, 13, m), self.yeardays2calendar(theyear, m)):
                months = range(start, min(start + m, 13))
                names = [self.formatmonthname(theyear, month, column, False) for month in months]
                text += gap + _columns(names, column, space) + gap + _columns([header] * len(row), column, space) + gap
                for line in range(max(map(len, row))):
                    weeks = [self.formatweek(month[line], width) if line < len(month) else "" for month in row]
                    text += _columns(weeks, column, space) + gap
            return text

        def prweek(self, theweek, width):
            print(self.formatweek(theweek, width), end="")

        def prmonth(self, theyear, themonth, w=0, l=0):
            print(self.formatmonth(theyear, themonth, w, l), end="")

        def pryear(self, theyear, w=0, l=0, c=6, m=3):
            print(self.formatyear(theyear, w, l, c, m), end="")


    def _columns(texts, width, space):
        return (" " * space).join([text.center(width) for text in texts]).rstrip()


    class HTMLCalendar(Calendar):
        '''Calendars as tables of HTML.'''
        cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        cssclasses_weekday_head = cssclasses
        cssclass_noday = "noday"
        cssclass_month_head = cssclass_month = "month"
        cssclass_year_head = cssclass_year = "year"

        def formatday(self, day, weekday):
            if day:
                return f'<td class="{self.cssclasses[weekday]}">{day}</td>'
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'

        def formatweek(self, theweek):
            return f"<tr>{''.join([self.formatday(day, weekday) for day, weekday in theweek])}</tr>"

        def formatweekday(self, day):
            return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

        def formatweekheader(self):
            return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

        def formatmonthname(self, theyear, themonth, withyear=True):
            name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
            return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

        def formatmonth(self, theyear, themonth, withyear=True):
            lines = [
                f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
                self.formatmonthname(theyear, themonth, withyear=withyear), self.formatweekheader(),
                *map(self.formatweek, self.monthdays2calendar(theyear, themonth)), "</table>"]
            return "\n".join(lines) + "\n"

        def formatyear(self, theyear, width=3):
            width = max(width, 1)
            parts = [
                f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_year}">\n'
                f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>']
            for row in _rows(range(1, 13), width):
                cells = [f"<td>{self.formatmonth(theyear, month, withyear=False)}</td>" for month in row]
                parts.append(f"<tr>{''.join(cells)}</tr>")
            return "".join(parts) + "</table>"

        def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
            encoding = encoding or sys.getdefaultencoding()
            style = "" if css is None else f'<link rel="stylesheet" type="text/css" href="{css}" />\n'
            page = (
                f'<?xml version="1.0" encoding="{encoding}"?>\n'
                '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
                f'<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n{style}'
                f"<title>Calendar for {theyear}</title>\n</head>\n<body>\n{self.formatyear(theyear, width)}</body>\n</html>\n")
            return page.encode(encoding, "xmlcharrefreplace")


    class different_locale:
        '''While it is entered, times are shown in another locale.'''

        def __init__(self, locale):
            self.locale, self.oldlocale = locale, None

        def __enter__(self):
            self.oldlocale = self._set(None)
            self._set(self.locale)

        def __exit__(self, *args):
            self._set(self.oldlocale)

        def _set(self, locale):
            return _locale.setlocale(_locale.LC_TIME, locale)


    class _OfLocale:
        def __init__(self, firstweekday=0, locale=None):
            super().__init__(firstweekday)
            self.locale = _locale.setlocale(_locale.LC_TIME, None) if locale is None else locale

        def formatweekday(self, *args):
            with different_locale(self.locale):
                return super().formatweekday(*args)

        def formatmonthname(self, *args, **kwargs):
            with different_locale(self.locale):
                return super().formatmonthname(*args, **kwargs)


    class LocaleTextCalendar(_OfLocale, TextCalendar):
        '''Calendars as text in a locale.'''


    class LocaleHTMLCalendar(_OfLocale, HTMLCalendar):
        '''Calendars as HTML in a locale.'''


    # One calendar for all functions

    c = TextCalendar()
    firstweekday = c.getfirstweekday


    def setfirstweekday(firstweekday):
        '''Let the weeks of the functions begin with a weekday.'''
        if not MONDAY <= firstweekday <= SUNDAY:
            raise IllegalWeekdayError(firstweekday)
        c.firstweekday = firstweekday


    monthcalendar, prweek, week, weekheader = c.monthdayscalendar, c.prweek, c.formatweek, c.formatweekheader
    prmonth, month, calendar, prcal = c.prmonth, c.formatmonth, c.formatyear, c.pryear


    def format(cols, colwidth=20, spacing=6):
        '''Print texts side by side.'''
        print(formatstring(cols, colwidth, spacing))


    def formatstring(cols, colwidth=20, spacing=6):
        '''Texts side by side, each in the middle of its column.'''
        return (" " * spacing).join([text.center(colwidth) for text in cols])


    def timegm(tuple):
        '''The seconds since 1970 of a time as gmtime gives it.'''
        year, month, day, hour, minute, second = tuple[:6]
        days = _datetime.date(year, month, 1).toordinal() - _datetime.date(EPOCH, 1, 1).toordinal() + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second


    def _options(args):
        import argparse
        parser = argparse.ArgumentParser()
        of_text = parser.add_argument_group("text only arguments")
        of_text.add_argument("-w", "--width", type=int, default=2, help="columns of a day (2)")
        of_text.add_argument("-l", "--lines", type=int, default=1, help="lines of a week (1)")
        of_text.add_argument("-s", "--spacing", type=int, default=6, help="columns between months (6)")
        of_text.add_argument("-m", "--months", type=int, default=3, help="months beside each other (3)")
        of_page = parser.add_argument_group("html only arguments")
        of_page.add_argument("-c", "--css", default="calendar.css", help="the style sheet of the page")
        parser.add_argument("-L", "--locale", default=None, help="the language of the names")
        parser.add_argument("-e", "--encoding", default=None, help="the encoding of what is written")
        parser.add_argument("-t", "--type", default="text", choices=("text", "html"), help="text or a page")
        parser.add_argument("year", nargs="?", type=int, help="1 to 9999, this year unless given")
        parser.add_argument("month", nargs="?", type=int, help="1 to 12, for text only")
        options = parser.parse_args(args[1:])
        if options.locale and not options.encoding:
            parser.error("if --locale is specified --encoding is required")
        if options.type == "html" and options.year is not None and options.month is not None:
            parser.error("incorrect number of arguments")
        return options


    def main(args):
        '''The command: python -m calendar [options] [year [month]].'''
        options = _options(args)
        of_locale = {"locale": (options.locale, options.encoding)} if options.locale else {}
        year = _datetime.date.today().year if options.year is None else options.year
        if options.type == "html":
            made = (LocaleHTMLCalendar if of_locale else HTMLCalendar)(**of_locale)
            encoding = options.encoding or sys.getdefaultencoding()
            sys.stdout.buffer.write(made.formatyearpage(year, encoding=encoding, css=options.css))
            return
        made = (LocaleTextCalendar if of_locale else TextCalendar)(**of_locale)
        if options.month is None or options.year is None:
            rest = {} if options.month is not None else {"c": options.spacing, "m": options.months}
            text = made.formatyear(year, w=options.width, l=options.lines, **rest)
        else:
            text = made.formatmonth(year, options.month, w=options.width, l=options.lines)
        if options.encoding:
            sys.stdout.buffer.write(text.encode(options.encoding))
        else:
            sys.stdout.write(text)


    if __name__ == "__main__":
        main(sys.argv)
    """#
}
