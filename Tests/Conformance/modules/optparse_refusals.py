from optparse import BadOptionError, Option, OptionConflictError, OptionError, OptionParser

parser = OptionParser(prog="tool", version="1")
parser.add_option("--number", "-n", type="int")
parser.add_option("--mode", choices=["a", "b"])
parser.add_option("--more", nargs=2)
parser.add_option("--verbose", action="store_true")
for words in (
    ["--number", "x"], ["-n", "1.5"], ["--mode", "c"], ["-z"], ["--nothing"], ["--mo"], ["-n"], ["--more", "1"],
    ["--verbose=1"], ["--vers"],
):
    try:
        print(parser.parse_args(words))
    except SystemExit as e:
        print(words, "exit", e.code)
for make in (
    lambda: Option("-x", action="nope"), lambda: Option("x"), lambda: Option("--x-", "-long"), lambda: Option("---x"),
    lambda: Option("-x", type="nope"), lambda: Option("-x", action="count", type="int"), lambda: Option("-x", type="choice"),
    lambda: Option("-x", choices="ab"), lambda: Option("-x", const=1), lambda: Option("-x", action="count", nargs=2),
    lambda: Option("-x", action="callback"), lambda: Option("-x", bogus=1), lambda: Option(),
    lambda: parser.add_option("-n"), lambda: parser.add_option(5), lambda: parser.remove_option("-q"),
):
    try:
        print(make())
    except (OptionError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
parser.set_conflict_handler("resolve")
parser.add_option("-n", "--new", help="takes the name")
print(parser.get_option("-n"), parser.get_option("--number"))
