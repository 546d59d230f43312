"""optparse: Values, formatters, option classes of one's own, interspersed arguments, defaults and conflicts."""
import contextlib
import io
import optparse
import os
import tempfile


def outcome(function, *arguments, **keywords):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            result = function(*arguments, **keywords)
    except (Exception, SystemExit) as error:
        result = f"{type(error).__name__}: {error}"
    if isinstance(result, tuple):
        result = str(result[0]), result[1]
    return result, out.getvalue(), err.getvalue()


values = optparse.Values({"a": 1, "b": None})
print(values, values == {"a": 1, "b": None}, values == optparse.Values({"a": 1, "b": None}), values != 5, repr(values).split(" at ")[0])
print(values.ensure_value("b", []), values.ensure_value("a", 9), values.ensure_value("c", 2), values)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "settings.py")
    with open(path, "w") as file:
        file.write("a = 5\nc = 'x'\nunknown = 1\n")
    values.read_file(path, mode="careful")
    print(values)
    values.read_file(path, mode="loose")
    print(sorted(name for name in vars(values) if not name.startswith("_")), outcome(values.read_file, path, "other"))
print(outcome(optparse.Values({}).read_module, "colorsys"), outcome(values._update, {}, "odd"))
print(optparse.NO_DEFAULT, optparse.SUPPRESS_HELP, optparse.SUPPRESS_USAGE)
for name in ("ATTRS", "ACTIONS", "STORE_ACTIONS", "TYPED_ACTIONS", "ALWAYS_TYPED_ACTIONS", "CONST_ACTIONS", "TYPES"):
    print(name, getattr(optparse.Option, name))
print(sorted(optparse.Option.TYPE_CHECKER), [check.__name__ for check in optparse.Option.CHECK_METHODS])


def check_pair(option, opt, value):
    try:
        first, second = value.split(",")
    except ValueError:
        raise optparse.OptionValueError(f"option {opt}: no pair: {value!r}")
    return first, second


class PairOption(optparse.Option):
    TYPES = optparse.Option.TYPES + ("pair",)
    TYPE_CHECKER = {**optparse.Option.TYPE_CHECKER, "pair": check_pair}
    ACTIONS = optparse.Option.ACTIONS + ("extend",)
    STORE_ACTIONS = optparse.Option.STORE_ACTIONS + ("extend",)
    TYPED_ACTIONS = optparse.Option.TYPED_ACTIONS + ("extend",)
    ALWAYS_TYPED_ACTIONS = optparse.Option.ALWAYS_TYPED_ACTIONS + ("extend",)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "extend":
            values.ensure_value(dest, []).extend(value.split(","))
        else:
            super().take_action(action, dest, opt, value, values, parser)


parser = optparse.OptionParser(prog="prog", option_class=PairOption, usage="%prog [options] FILE", version="%prog 1.0", epilog="the end",
                               description="what it does, in words that are long enough to be wrapped at the end of the line")
parser.add_option("-p", "--pair", type="pair", metavar="A,B", help="a pair [default: %default]", default=("x", "y"))
parser.add_option("-l", "--list", action="extend", help="some words")
parser.add_option("--hidden", help=optparse.SUPPRESS_HELP)
parser.add_option("--level", type="choice", choices=["low", "high"], default="low")
parser.add_option("-c", action="append_const", const=3, dest="consts")
parser.set_default("list", ["first"])
parser.set_defaults(level="high", extra=7)
print(parser.get_default_values(), parser.defaults)
for line in (["-p", "a,b", "-l", "1,2", "--list=3", "rest"], ["-p", "a"], ["--level", "mid"], ["--pa", "1,2", "-cc"], ["--l"], ["--help"],
             ["--version"], ["--nobody"], ["-x"], ["--pair"], ["-c3"], ["--", "-p"], ["a", "-c", "b"]):
    print(line, *outcome(parser.parse_args, line), sep="\n  ")
parser.disable_interspersed_args()
print(parser.parse_args(["-c", "a", "-c"])[1], parser.allow_interspersed_args)
parser.enable_interspersed_args()
print(parser.parse_args(["-c", "a", "-c"])[1])
parser.set_process_default_values(False)
parser.set_default("pair", "5,6")
print(parser.get_default_values().pair)
parser.set_process_default_values(True)
print(parser.get_default_values().pair)
group = optparse.OptionGroup(parser, "Group", "of options")
group.add_option("-g", action="store_true")
parser.add_option_group(group)
group.set_title("Other title")
print(parser.get_option_group("-g") is group, parser.get_option_group("-p"), parser.has_option("-g"), parser.get_option("-g").dest)
for formatter in (optparse.IndentedHelpFormatter(), optparse.TitledHelpFormatter(), optparse.IndentedHelpFormatter(4, 30, 50, 0)):
    formatter.set_short_opt_delimiter(" ")
    formatter.set_long_opt_delimiter("=")
    formatter.set_parser(parser)
    parser.formatter = formatter
    print(parser.format_help())
    print(repr(formatter.format_usage("words")), repr(formatter.format_heading("Head")), formatter.NO_DEFAULT_VALUE, formatter.indent_increment,
          formatter.default_tag)
print(outcome(optparse.IndentedHelpFormatter().set_short_opt_delimiter, "xy"), outcome(optparse.IndentedHelpFormatter().set_long_opt_delimiter, "--"),
      outcome(optparse.HelpFormatter(2, 24, 80, 1).format_usage, "x"))
print(outcome(parser.add_option, "-p"), outcome(parser.add_option, "p"), outcome(parser.add_option, "--"), outcome(parser.add_option, "-q", action="odd"),
      outcome(parser.add_option, "-q", type="odd"), outcome(parser.add_option, "-q", type="choice"), outcome(parser.add_option, "-q", bad=1),
      outcome(parser.add_option, "-q", action="store_true", type="int"), outcome(parser.add_option), outcome(parser.remove_option, "-z"), sep="\n")
parser.set_conflict_handler("resolve")
parser.add_option("-p", dest="other")
print(str(parser.get_option("--pair")), parser.get_option("-p").dest, outcome(parser.set_conflict_handler, "odd"))
for cls, arguments in ((optparse.OptParseError, ("m",)), (optparse.OptionError, ("m", parser.get_option("-c"))), (optparse.OptionConflictError, ("m", "-o")),
                       (optparse.OptionValueError, ("m",)), (optparse.BadOptionError, ("-b",)), (optparse.AmbiguousOptionError, ("--a", ["--ab", "--ac"]))):
    error = cls(*arguments)
    print(cls.__name__, error, cls.__mro__[1].__name__, sorted(vars(error)))
print(isinstance(group, optparse.OptionContainer), isinstance(parser, optparse.OptionContainer), group.get_description(),
      group.add_option("-a").dest, group.format_description(optparse.IndentedHelpFormatter()))
group.destroy()
print(hasattr(group, "option_list"))
print([o.get_opt_string() for o in optparse.OptionParser.standard_option_list])
