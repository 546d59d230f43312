import argparse

for nargs in (None, "?", "*", "+", "...", "A...", 1, 2):
    for metavar in ((), ("A",), ("A", "B"), ("A", "B", "C"), "W"):
        parser = argparse.ArgumentParser(prog="tool")
        try:
            parser.add_argument("--option", nargs=nargs, metavar=metavar)
        except ValueError as error:
            print(nargs, metavar, error)
        else:
            print(nargs, metavar, parser.format_usage().strip())

parser = argparse.ArgumentParser(prog="tool")
group = parser.add_mutually_exclusive_group(required=True)
group.add_argument("--left", action="store_true")
group.add_argument("right", nargs="?")
print(parser.format_usage().strip())
parser.add_mutually_exclusive_group()
try:
    parser.format_usage()
except ValueError:
    print("refused")
