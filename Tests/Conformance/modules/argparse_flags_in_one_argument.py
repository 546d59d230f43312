import argparse
import sys

sys.stderr = sys.stdout

parser = argparse.ArgumentParser(prog="flags")
parser.add_argument("-a", action="store_true")
parser.add_argument("-b", nargs="?", const="alone")
parser.add_argument("-c", nargs=2)
for text in ("-ab", "-abx", "-ab=x", "-ab=", "-a=b", "-aab"):
    print(text, parser.parse_known_args([text]))

# After a flag that takes nothing, what follows has to be another.
for text in ("-ax", "-a=x", "-cx"):
    try:
        parser.parse_args([text])
    except SystemExit as end:
        print(text, end.code)
