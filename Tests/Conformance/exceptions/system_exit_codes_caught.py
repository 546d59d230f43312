import sys

for args in (), (0,), (3,), ("text",), (None,), ((1, 2),):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e), repr(e.code))
