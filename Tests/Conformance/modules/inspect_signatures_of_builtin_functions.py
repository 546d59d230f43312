# Which builtin functions and methods tell a signature, and which do not.
import builtins
import inspect


def show(name, function):
    try:
        print(name, inspect.signature(function))
    except ValueError:
        print(name, "-")


for name in """abs all any anext ascii bin callable chr compile delattr dir divmod eval exec format getattr globals hasattr
    hash hex id input isinstance issubclass iter len locals max min next oct open ord pow print repr round setattr sorted
    sum vars breakpoint""".split():
    show(name, getattr(builtins, name))
for kind, names in {
    str: "count endswith find format format_map index join maketrans partition replace split startswith strip upper",
    bytes: "count find hex join split startswith upper", dict: "clear copy fromkeys get items keys pop setdefault update",
    set: "add discard pop union update", list: "append index insert pop sort", int: "bit_length conjugate to_bytes",
}.items():
    for name in names.split():
        show(f"{kind.__name__}.{name}", getattr(kind, name))
show("bound", "".upper)
show("bound", [].append)
