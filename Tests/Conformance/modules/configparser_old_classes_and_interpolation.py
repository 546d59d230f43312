"""configparser: SafeConfigParser, LegacyInterpolation, readfp, getters of one's own, and files that cannot be parsed."""
import configparser
import io
import warnings

TEXT = "[DEFAULT]\nbase = /srv\n[one]\npath = %(base)s/x\nnumber = 5\nflag = yes\nbroken = %(nothing)s\npercent = 5%%\nloop = %(loop)s\n"


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    parser = configparser.SafeConfigParser()
    parser.readfp(io.StringIO(TEXT), "named")
    legacy = configparser.ConfigParser(interpolation=configparser.LegacyInterpolation())
    legacy.read_string(TEXT)
    print([(one.category.__name__, str(one.message)) for one in caught])
print(parser["one"]["path"], parser.getint("one", "number"), outcome(parser.get, "one", "broken"), parser.get("one", "percent"), outcome(parser.get, "one", "loop"))
print(legacy["one"]["path"], outcome(legacy.get, "one", "broken"), legacy.get("one", "percent"), outcome(legacy.get, "one", "loop"))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    old = configparser.LegacyInterpolation()
print(old.before_set(legacy, "one", "x", 5), old.before_get(legacy, "one", "x", "%(base)s", {"base": "b"}))
parser = configparser.ConfigParser(converters={"list": str.split, "upper": str.upper})
parser.read_string("[a]\nwords = x y z\n[b]\n")
print(parser.getlist("a", "words"), parser["a"].getupper("words"), parser["a"].getlist("none"), parser.getlist("b", "none", fallback=[1]), sorted(parser.converters), len(parser.converters))
print(parser.converters.GETTERCRE.pattern, parser.converters["list"]("p q"), outcome(lambda: parser.converters["nothing"]))
parser.converters["twice"] = lambda value: value * 2
print(parser.gettwice("a", "words"), parser["a"].gettwice("words"))
del parser.converters["twice"]
print(hasattr(parser, "gettwice"), outcome(lambda: parser["a"].gettwice("words")))
for text in ("x = 1\n", "[a\n", "[a]\nline without value\n  more\n", "[a]\nx=1\nx=2\n", "[a]\n[a]\n", "[a]\n= 5\n"):
    parser = configparser.ConfigParser()
    try:
        parser.read_string(text, "source")
        print(parser.sections())
    except configparser.Error as error:
        print(type(error).__name__, error.message, error.args, getattr(error, "source", None), getattr(error, "lineno", None), getattr(error, "errors", None))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    error = configparser.ParsingError("file")
    error.append(3, "'text'")
    print(error.filename, error.source, error.errors, error)
    error.filename = "other"
    print(error.source, outcome(configparser.ParsingError), outcome(configparser.ParsingError, "a", "b"), configparser.ParsingError(filename="f").source)
