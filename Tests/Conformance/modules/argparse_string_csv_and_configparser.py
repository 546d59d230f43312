"""Classes of argparse, string, csv and configparser: methods and errors that are seldom met."""
import argparse
import configparser
import csv
import io
import string
import sys


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except SystemExit as error:
        print("  exit", error.code)
    except Exception as error:
        print(" ", type(error).__name__, str(error).replace("\n", "|"))
    else:
        print(" ", repr(result))


sys.stderr = sys.stdout


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (option_string, values.upper()))


parser = argparse.ArgumentParser("prog", description="  raw\n   text", formatter_class=argparse.RawTextHelpFormatter,
    epilog="end", exit_on_error=True)
parser.add_argument("word", help="one\ntwo", nargs="?")
parser.add_argument("--up", action=Upper, metavar="U")
parser.add_argument("--count", type=int, choices=[1, 2], default=1)
parser.add_argument("rest", nargs="*")
parser.set_defaults(extra=5)
print(parser.format_usage(), parser.format_help(), parser.get_default("extra"), parser.get_default("count"),
    parser.prog)
parser.print_usage()
for arguments in (["x", "--up", "a", "y"], ["--count", "3"], ["--count", "x"], ["--none"], []):
    show(parser.parse_args, arguments)
    show(parser.parse_known_args, arguments)
show(parser.parse_intermixed_args, ["x", "--count", "2", "y", "z"])
show(parser.parse_known_intermixed_args, ["x", "--none", "y"])
show(parser.convert_arg_line_to_args, "a b")
show(parser.error, "told")
show(parser.exit, 3, "message\n")
show(parser.add_argument, "--count")
show(parser.add_argument, "bad name", "-x")
show(parser.add_argument, "--y", action="none")
show(parser.add_argument, "--z", nargs=0)
show(parser.add_argument, "--w", type="none")
show(parser.parse_args, ["x"], argparse.Namespace(word=1, more=2))
for cls in (argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.ArgumentDefaultsHelpFormatter,
    argparse.MetavarTypeHelpFormatter):
    small = argparse.ArgumentParser("p", formatter_class=cls, description="a\n b", add_help=False)
    small.add_argument("--n", type=int, default=3, help="number")
    small.add_argument("f", type=float, help="real")
    print(cls.__name__, small.format_help())
kind = argparse.FileType("r")
print(kind, kind("-") is sys.stdin, argparse.FileType("w", encoding="utf-8"),
    argparse.FileType("w")("-") is sys.stdout)
show(kind, "no such file")
show(argparse.FileType("x"), "-")
space = argparse.Namespace(b=1, a="x")
print(space, space == argparse.Namespace(a="x", b=1), "a" in space, "z" in space, vars(space))
print(argparse.ArgumentTypeError("m"), argparse.ArgumentError(None, "m"), argparse.SUPPRESS, argparse.REMAINDER,
    argparse.BooleanOptionalAction.__name__)
action = argparse.Action(["-x"], "x")
print(action, action.format_usage())
show(action, parser, space, 1)
sub = parser.add_argument_group("title", "text")
print(type(sub).__name__, sub.title, sub.description)
for flag in ("store_const", "store_true", "append", "append_const", "count", "version", "extend"):
    made = argparse.ArgumentParser("p")
    show(made.add_argument, "-v", action=flag,
        **({"const": 7} if "const" in flag else {"version": "1"} if flag == "version" else {}))
    show(made.parse_args, ["-v"] + (["q"] if flag in ("append", "extend") else []))

template = string.Template("$a ${b} $$ $c")
print(template.substitute(a=1, b=2, c=3), template.safe_substitute(a=1), template.is_valid(),
    template.get_identifiers(), template.template, template.delimiter, template.idpattern, template.braceidpattern,
    string.Template("$").is_valid(), string.Template("${").get_identifiers())
for text, values in (("$a", {}), ("$", {}), ("a\n $1", {"a": 1}), ("$a $b", {"a": 1})):
    show(string.Template(text).substitute, values)
    show(string.Template(text).safe_substitute, values)
show(template.substitute, {"a": 1}, b=2, c=3)
show(template.substitute, 1, 2)
formatter = string.Formatter()
print(formatter.format("{0} {x!r:>5} {}".replace(" {}", ""), 1, x="y"), formatter.vformat("{a[0]}", (), {"a": [7]}),
    list(formatter.parse("a{b!r:c}d{{")), formatter.get_field("a.real", (), {"a": 5}),
    formatter.get_value(0, (3,), {}), formatter.get_value("k", (), {"k": 4}),
      formatter.convert_field("x", "r"), formatter.convert_field(5, None), formatter.format_field(5, "03"),
    formatter.check_unused_args({0}, (1,), {}))
for arguments in (("{}{1}", 1, 2), ("{",), ("{0}",), ("{x}",), ("{!z}", 1), ("{0!}", 1), (), ("{0.none}", 1),
    ("{:none}", 1)):
    show(formatter.format, *arguments)
show(formatter.convert_field, 1, "z")
print(string.capwords("hello  wORLD\tx"), string.capwords("a-b c", "-"), string.ascii_letters[:3], string.punctuation,
    repr(string.whitespace))
show(string.capwords, 5)

print(sorted(csv.list_dialects()), csv.excel_tab.delimiter, csv.unix_dialect.quoting, csv.excel.lineterminator,
    csv.Dialect.__name__, csv.field_size_limit())
out = io.StringIO()
for dialect in ("excel", "excel-tab", "unix"):
    csv.writer(out, dialect).writerow(["a b", 1, None, 'q"', "x,y"])
csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerow([1.5, "x"])
csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\").writerow(["a,b", '"'])
print(repr(out.getvalue()))
show(csv.writer(out, quoting=csv.QUOTE_NONE).writerow, ["a,b"])
show(csv.writer(out).writerow, 5)
show(csv.writer, 5)
show(csv.reader, 5)
show(csv.get_dialect, "none")
show(csv.unregister_dialect, "none")
show(csv.register_dialect, 5)
show(csv.register_dialect, "own", delimiter="::")
csv.register_dialect("own", delimiter=";", quotechar="'", skipinitialspace=True)
print(list(csv.reader(["a; 'b;c'"], "own")), csv.get_dialect("own").quotechar, csv.unregister_dialect("own"))
rows = csv.DictReader(io.StringIO("a,b\n1,2,3\n4\n"), restkey="more", restval="less")
print(rows.fieldnames, list(rows), rows.line_num, rows.dialect)
writer = csv.DictWriter(out, ["x", "y"], extrasaction="raise", restval="-")
print(writer.writeheader() > 0, writer.fieldnames, writer.writerow({"x": 1}), writer.writerows([{"y": 2}]))
show(writer.writerow, {"z": 1})
show(csv.DictWriter, out, [], extrasaction="none")
show(lambda: list(csv.reader(["a\0b"])))
show(lambda: list(csv.reader(['"a'], strict=True)))
show(lambda: list(csv.reader([b"a"])))
print(csv.Sniffer().sniff("a;b\n1;2\n").delimiter, csv.Sniffer().has_header("name,n\nx,1\ny,2\n"))
show(csv.Sniffer().sniff, "x")
show(type("Bad", (csv.Dialect,), {}))
show(type("Bad", (csv.Dialect,), {"delimiter": ",", "quoting": 9, "lineterminator": "\n", "quotechar": '"'}))

config = configparser.ConfigParser({"base": "1"}, allow_no_value=True)
config.read_file(["[a]\n", "x = %(base)s2\n", "flag\n", "on = yes\n"], "name")
config.read_dict({"b": {"n": "5", "f": "1.5", "bad": "%(gone)s", "deep": "%(deep)s"}})
config.read_string("[b]\nsyntax = %x\n")
print(config.sections(), config["a"], config["a"].name, config["a"]["x"], config["a"].get("none", 4),
    config["a"].getboolean("on"), config["b"].getint("n"), config["b"].getfloat("f"), config["a"].parser is config,
    config.defaults())
print(config.has_section("a"), config.has_option("a", "x"), config.options("a"), config.items("a"),
    config.get("a", "x", raw=True), config.get("a", "x", vars={"base": "9"}), config.getint("a", "none", fallback=3),
    config.BOOLEAN_STATES["off"], config.optionxform("AB"))
print(config.remove_option("a", "x"), config.remove_option("a", "x"), config.remove_section("zz"),
    config.add_section("c"), config.set("c", "k", "v"), config.popitem()[0], "c" in config, len(config), list(config),
    config.pop("c", None) is None if False else "")
for call, *arguments in ((config.get, "none", "x"), (config.get, "a", "none"), (config.get, "b", "bad"),
    (config.get, "b", "deep"), (config.get, "b", "syntax"), (config.add_section, "b"),
    (config.add_section, "DEFAULT"), (config.add_section, 5), (config.set, "none", "a", "b"),
                         (config.set, "b", "n", 5), (config.set, "b", "n", "%z"), (config.getint, "b", "f"),
    (config.getboolean, "b", "n"), (config.options, "none"), (config.items, "none"), (config.__getitem__, "none"),
    (config["b"].__getitem__, "none"),
                         (config.read_string, "x = 1"), (config.read_string, "[q]\na=1\na=2"),
    (config.read_string, "[q]\n[q]"), (config.read_string, "[q\n"), (config.read_file, 5),
    (config.read_dict, {"z": 5}), (config.remove_option, "none", "x")):
    show(call, *arguments)
for name in ("NoSectionError", "DuplicateSectionError", "DuplicateOptionError", "NoOptionError", "InterpolationError",
    "InterpolationMissingOptionError", "InterpolationSyntaxError", "InterpolationDepthError", "ParsingError",
    "MissingSectionHeaderError"):
    print(name, [base.__name__ for base in getattr(configparser, name).__mro__[1:-3]])
raw = configparser.RawConfigParser(interpolation=configparser.ExtendedInterpolation())
raw.read_string("[a]\nx=1\ny=${x}${b:z}\n[b]\nz=2\n")
print(raw["a"]["y"], type(raw.converters).__name__, sorted(raw.converters))
lists = configparser.ConfigParser(converters={"list": str.split})
lists.read_string("[a]\nx=1 2\n")
print(lists.getlist("a", "x"), lists["a"].getlist("x"), lists["a"].getlist("none"))
out = io.StringIO()
raw.write(out, space_around_delimiters=False)
print(out.getvalue())
