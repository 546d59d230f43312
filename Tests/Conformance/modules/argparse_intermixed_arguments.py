import argparse
import sys

sys.stderr = sys.stdout
parser = argparse.ArgumentParser(prog="mixed")
parser.add_argument("--size", type=int, required=True)
parser.add_argument("command")
parser.add_argument("rest", nargs="*")
print(parser.parse_intermixed_args(["do", "1", "--size", "3", "2"]))

# What is wrong is told with the whole usage.
for args in ([], ["do"], ["--size", "3"]):
    try:
        parser.parse_intermixed_args(args)
    except SystemExit as end:
        print(end.code)

for nargs in ("...", "A..."):
    parser = argparse.ArgumentParser(prog="mixed")
    parser.add_argument("rest", nargs=nargs)
    try:
        parser.parse_intermixed_args(["a"])
    except TypeError as error:
        print(error)

parser = argparse.ArgumentParser(prog="mixed")
group = parser.add_mutually_exclusive_group()
group.add_argument("--x")
group.add_argument("y", nargs="?")
try:
    parser.parse_intermixed_args(["a"])
except TypeError as error:
    print(error)
