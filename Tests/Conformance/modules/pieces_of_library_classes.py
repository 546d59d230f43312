"""Methods of calendars, codecs, configurations, texts and templates that few programs call."""
import argparse
import calendar
import codecs
import configparser
import copyreg
import io
import string


def show(function, *args, **keywords):
    try:
        print(getattr(function, "__name__", function), repr(function(*args, **keywords)))
    except Exception as error:
        print(getattr(function, "__name__", function), type(error).__name__, error)


for kind in (calendar.LocaleTextCalendar, calendar.LocaleHTMLCalendar):
    made = kind(locale="C")
    if kind is calendar.LocaleTextCalendar:
        show(made.formatweekday, 0, 5)
        show(made.formatmonthname, 2023, 11, 20)
        show(made.formatmonthname, 2023, 11, 20, False)
    else:
        show(made.formatweekday, 0)
        show(made.formatmonthname, 2023, 11)
print(calendar.LocaleTextCalendar(locale="C").formatmonth(2023, 2))

for name in "strict ignore replace xmlcharrefreplace backslashreplace namereplace".split():
    handler = getattr(codecs, name + "_errors")
    show(handler, UnicodeEncodeError("ascii", "a\xe9", 1, 2, "why"))
    show(handler, UnicodeDecodeError("ascii", b"a\xe9", 1, 2, "why"))
    show(handler, UnicodeTranslateError("a\xe9", 1, 2, "why"))
    show(handler, 5)
recoder = codecs.StreamRecoder(io.BytesIO(b"\xe9\n\xe8"), codecs.getencoder("utf-8"), codecs.getdecoder("utf-8"),
                               codecs.getreader("latin-1"), codecs.getwriter("latin-1"))
print(recoder.readline(), recoder.read(), recoder.reset(), recoder.data_encoding, recoder.file_encoding)
out = io.BytesIO()
recoder = codecs.EncodedFile(out, "utf-8", "latin-1")
recoder.writelines([b"\xc3\xa9", b"x"])
recoder.write(b"\xc3\xa8")
print(out.getvalue(), recoder.data_encoding, recoder.file_encoding, codecs.StreamReaderWriter.encoding)
both = codecs.StreamReaderWriter(io.BytesIO(), codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
both.writelines(["\xe9", "x\n"])
both.seek(0)
print(both.readlines(), codecs.StreamReader.charbuffertype)
show(codecs.StreamReader(io.BytesIO()).decode, b"x")

parser = configparser.RawConfigParser()
parser.read_string("[one]\na = 1\nb: %(a)s\n")
print(parser["one"], list(parser["one"]), type(parser["one"]) is configparser.SectionProxy,
      type(parser.converters) is configparser.ConverterMapping, configparser.DEFAULTSECT,
      configparser.MAX_INTERPOLATION_DEPTH)
for name in "SECTCRE OPTCRE OPTCRE_NV NONSPACECRE".split():
    print(name, [bool(getattr(parser, name).match(text)) for text in ("[x]", "a = b", "a", " ")])
for interpolation in (configparser.Interpolation(), configparser.BasicInterpolation(),
                      configparser.ExtendedInterpolation()):
    made = configparser.ConfigParser(interpolation=interpolation)
    made.read_string("[one]\na = 1\nb = %(a)s ${a}\n")
    print(type(interpolation).__name__, made.get("one", "b"), made.get("one", "b", raw=True))
    show(made.set, "one", "c", "%x$y")
error = configparser.ParsingError("file")
print(error.source, error)

print(copyreg.constructor(str), copyreg.clear_extension_cache())
show(copyreg.constructor, 5)
print(string.Template.pattern.pattern == string.Template("x").pattern.pattern, int(string.Template.flags),
      string.Template.delimiter, string.Template.idpattern)
formatter = argparse.HelpFormatter("prog")
formatter.start_section("section")
formatter.add_text("some %(prog)s text")
action = argparse.ArgumentParser(add_help=False).add_argument("--x", help="the x")
formatter.add_argument(action)
formatter.add_arguments([action])
formatter.end_section()
formatter.add_usage("%(prog)s [x]", [action], [])
print(formatter.format_help())
