from optparse import OptionGroup, OptionParser, TitledHelpFormatter, make_option


def note(option, opt_str, value, parser, *args, **kwargs):
    print("callback", option, opt_str, value, args, kwargs)
    setattr(parser.values, option.dest, value)


parser = OptionParser(
    usage="%prog [options] FILE", version="%prog 1.0", prog="tool", epilog="That is all.",
    description="Does something that takes a rather long sentence to tell about, so that it has to be wrapped.",
    option_list=[make_option("-l", "--listed", action="store_const", const=9)])
parser.add_option("-v", "--verbose", action="store_true", default=False, help="say more")
parser.add_option("-n", "--number", type="int", default="0x10", metavar="N", help="how many [default: %default]")
parser.add_option("--a-very-long-name-of-an-option", help="help that begins below its option and goes on for two lines")
parser.add_option("--mode", choices=["a", "b"], help="the mode [%default]")
parser.add_option("-D", action="append", dest="defs")
parser.add_option("-q", action="count")
parser.add_option("-p", nargs=2, type=float)
parser.add_option("-c", action="callback", callback=note, type="string", dest="called", callback_args=(1,), callback_kwargs={"k": 2})
group = OptionGroup(parser, "Dangerous", "Be careful with these.")
group.add_option("--force", action="store_true")
parser.add_option_group(group)
parser.print_help()
options, rest = parser.parse_args(
    ["-v", "-n5", "x", "--mode=a", "-Da", "-D", "b", "-qq", "--fo", "y", "-p", "1", "2", "-c", "z", "-l", "--", "-z"])
print(sorted(vars(options).items()), rest)
print(sorted(vars(parser.parse_args([])[0]).items()), parser.get_version(), parser.get_usage())
print(parser.has_option("-v"), parser.get_option("--verbose"), parser.get_option_group("--force").title)
parser.remove_option("-v")
parser.disable_interspersed_args()
print(parser.parse_args(["-q", "x", "-q"])[1], parser.has_option("--verbose"))
titled = OptionParser(prog="other", formatter=TitledHelpFormatter(), add_help_option=False)
titled.add_option("-x", help="an x")
titled.print_help()
