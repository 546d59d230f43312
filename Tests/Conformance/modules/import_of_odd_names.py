# Names that no module can have are told as literals.
import importlib

for name in ("\0abc", ".", "..", "zz.", "os.", "json.", "a\0b", "a\x07\n'", 'q"', "é", "x/y"):
    try:
        __import__(name)
    except ImportError as error:
        print(type(error).__name__, error, repr(error.name))
for name in ("a\0b", "zz."):
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(type(error).__name__, error)
