import argparse
import sys

sys.stderr = sys.stdout


def reads(nargs, *argument_lists):
    parser = argparse.ArgumentParser(prog="dashes", exit_on_error=False)
    parser.add_argument("--opt", nargs=nargs)
    parser.add_argument("first", nargs=nargs)
    parser.add_argument("others", nargs="*")
    for arguments in argument_lists:
        try:
            print(nargs, arguments, parser.parse_known_args(arguments))
        except (argparse.ArgumentError, SystemExit) as error:
            print(nargs, arguments, error)


for nargs in (None, "?", "*", "+", 1, 2, "...", "A..."):
    reads(
        nargs, ["a", "--", "b"], ["--", "a", "b", "--opt"], ["a", "b", "--"], ["--opt", "a", "b", "c", "d"],
        ["a", "b", "--opt=c", "--", "--", "d"])
