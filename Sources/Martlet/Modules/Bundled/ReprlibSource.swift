extension BundledModules {
  /// The module `reprlib`.
  static let reprlib: StaticString = #"""
    '''Representations of a limited size.'''
    import builtins
    from itertools import islice as _islice
    from _thread import get_ident as _get_ident

    __all__ = ["Repr", "repr", "recursive_repr"]


    def recursive_repr(fillvalue="..."):
        '''Decorates a __repr__ that gives `fillvalue` where an object contains itself.'''

        def decorate(function):
            running = set()

            def wrapper(self):
                key = id(self), _get_ident()
                if key in running:
                    return fillvalue
                running.add(key)
                try:
                    return function(self)
                finally:
                    running.discard(key)

            wrapper.__module__ = function.__module__
            wrapper.__doc__ = function.__doc__
            wrapper.__name__ = function.__name__
            wrapper.__qualname__ = function.__qualname__
            wrapper.__annotations__ = getattr(function, "__annotations__", {})
            return wrapper

        return decorate


    class Repr:
        '''Limits of sizes, and the representations within them: repr_TYPE for each type of a name.'''

        def __init__(self):
            self.maxlevel = self.maxtuple = self.maxlist = self.maxset = self.maxfrozenset = self.maxdeque = 6
            self.maxarray, self.maxdict = 5, 4
            self.maxstring = self.maxother = 30
            self.maxlong, self.fillvalue = 40, "..."

        def repr(self, x):
            return self.repr1(x, self.maxlevel)

        def repr1(self, x, level):
            method = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
            return self.repr_instance(x, level) if method is None else method(x, level)

        def _join(self, items, left, right, level, limit, one=""):
            count = len(items)
            if count and level <= 0:
                return left + self.fillvalue + right
            parts = [self.repr1(item, level - 1) for item in _islice(items, limit)]
            if count > limit:
                parts.append(self.fillvalue)
            return left + ", ".join(parts) + (one if count == 1 else "") + right

        def repr_tuple(self, x, level):
            return self._join(x, "(", ")", level, self.maxtuple, ",")

        def repr_list(self, x, level):
            return self._join(x, "[", "]", level, self.maxlist)

        def repr_array(self, x, level):
            if not x:
                return f"array('{x.typecode}')"
            return self._join(x, f"array('{x.typecode}', [", "])", level, self.maxarray)

        def repr_set(self, x, level):
            return self._join(_sorted(x), "{", "}", level, self.maxset) if x else "set()"

        def repr_frozenset(self, x, level):
            return self._join(_sorted(x), "frozenset({", "})", level, self.maxfrozenset) if x else "frozenset()"

        def repr_deque(self, x, level):
            return self._join(x, "deque([", "])", level, self.maxdeque)

        def repr_dict(self, x, level):
            if not x:
                return "{}"
            if level <= 0:
                return "{" + self.fillvalue + "}"
            parts = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                     for key in _islice(_sorted(x), self.maxdict)]
            if len(x) > self.maxdict:
                parts.append(self.fillvalue)
            return "{" + ", ".join(parts) + "}"

        def _cut(self, text, limit):
            before = max(0, (limit - 3) // 2)
            after = max(0, limit - 3 - before)
            return text[:before] + self.fillvalue + text[len(text) - after:]

        def repr_str(self, x, level):
            text = builtins.repr(x[:self.maxstring])
            if len(text) <= self.maxstring:
                return text
            before = max(0, (self.maxstring - 3) // 2)
            after = max(0, self.maxstring - 3 - before)
            return self._cut(builtins.repr(x[:before] + x[len(x) - after:]), self.maxstring)

        def repr_int(self, x, level):
            text = builtins.repr(x)
            return self._cut(text, self.maxlong) if len(text) > self.maxlong else text

        def repr_instance(self, x, level):
            try:
                text = builtins.repr(x)
            except Exception:
                return f"<{x.__class__.__name__} instance at {id(x):#x}>"
            return self._cut(text, self.maxother) if len(text) > self.maxother else text


    def _sorted(items):
        try:
            return sorted(items)
        except Exception:
            return list(items)


    aRepr = Repr()
    repr = aRepr.repr
    """#
}
