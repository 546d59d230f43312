import argparse

parser = argparse.ArgumentParser(prog="tool", formatter_class=lambda prog: argparse.HelpFormatter(prog, width=60))
parser.add_argument("source")
parser.add_argument("rest", nargs="*")
parser.add_argument("--required-option", required=True, metavar="VALUE")
parser.add_argument("--pair", nargs=2, metavar=("A", "B"))
one = parser.add_mutually_exclusive_group()
one.add_argument("--alpha", action="store_true")
one.add_argument("--beta", nargs="+")
one.add_argument("--hidden", help=argparse.SUPPRESS)
other = parser.add_mutually_exclusive_group(required=True)
other.add_argument("--gamma", action="store_true")
other.add_argument("--delta", type=int)
parser.add_mutually_exclusive_group(required=True).add_argument("--only")
parser.add_argument("--flag", action=argparse.BooleanOptionalAction)
print(parser.format_usage())
for nargs in ("z", 1.5):
    try:
        parser.add_argument("--bad", nargs=nargs)
    except ValueError as error:
        print(error)
