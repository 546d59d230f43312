import argparse
import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest: print(category.__name__, message)

parser = argparse.ArgumentParser(prog="nested", add_help=False)
outer = parser.add_mutually_exclusive_group(required=True)
outer.add_argument("-a")
inner = outer.add_mutually_exclusive_group(required=True)
inner.add_argument("-b")
inner.add_argument("-c", action="store_true")
print(parser.format_usage(), end="")
parser.add_argument_group("one").add_argument_group("two")

# A default that is appended to is copied first, whatever it is.
for action, default in (("append", [1]), ("append", (1,)), ("extend", {1})):
    parser = argparse.ArgumentParser(prog="lists")
    parser.add_argument("-x", action=action, nargs="+", default=default)
    try:
        print(parser.parse_args(["-x", "2", "-x", "3"]), default)
    except AttributeError as error:
        print(error)

parser = argparse.ArgumentParser(prog="choices", exit_on_error=False)
parser.add_argument("x", nargs="*", choices="ab", default="z")
try:
    parser.parse_args([])
except argparse.ArgumentError as error:
    print(error)

commands = argparse.ArgumentParser(prog="commands").add_subparsers()
commands.add_parser("run", aliases=["r"], help="run it")
for names in (["run"], ["walk", "r"]):
    try:
        commands.add_parser(names[0], aliases=names[1:])
    except argparse.ArgumentError as error:
        print(error)
