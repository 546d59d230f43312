functions = (
    abs, aiter, all, anext, any, ascii, bin, callable, chr, delattr, dir, divmod, format, getattr,
    globals, hasattr, hash, hex, id, isinstance, issubclass, iter, len, locals, max, min, next, oct,
    ord, pow, print, repr, round, setattr, sorted, sum, vars,
)
types = (
    bool, classmethod, dict, enumerate, filter, float, frozenset, int, list, map, object, property,
    range, reversed, set, slice, staticmethod, str, super, tuple, type, zip,
)
print([f.__name__ for f in functions])
print([repr(t) for t in types])
