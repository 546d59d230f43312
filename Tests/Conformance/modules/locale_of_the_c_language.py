"""locale in the C locale: conventions, numbers, comparing texts."""
import locale


def show(function, *args, **keywords):
    try:
        print(function.__name__, repr(function(*args, **keywords)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


show(locale.setlocale, locale.LC_ALL, "C")
show(locale.setlocale, locale.LC_ALL, "no such locale")
show(locale.localeconv)
show(locale.getlocale, locale.LC_NUMERIC)
show(locale.strcoll, "a", "b")
show(locale.strcoll, "b", "b")
show(locale.strcoll, "a", 5)
show(locale.strxfrm, "abc")
show(locale.strxfrm, 5)
show(locale.str, 1234.5)
show(locale.str, "x")
show(locale.atof, "1234.5")
show(locale.atof, "x")
show(locale.atoi, "1234")
show(locale.atoi, "1.5")
show(locale.delocalize, "1,234.5")
show(locale.localize, "1234.5", grouping=True)
show(locale.format_string, "%d of %5.2f", (12345, 2.5))
show(locale.format_string, "%d", 12345, grouping=True)
show(locale.format_string, "%s and %%", "x")
show(locale.format_string, "%d", "x")
show(locale.currency, 5)
show(locale.normalize, "no such name")
print(issubclass(locale.Error, Exception), locale.CHAR_MAX, locale.LC_ALL)
