extension BundledModules {
  /// The module `_structseq`: tuples whose elements have names, as the results of system calls are.
  static let structseq: StaticString = #"""
    '''Tuples whose elements have names.'''
    from _runtime import name_with_module as _name_with_module


    class _Member:
        '''The attribute of a field.'''

        def __init__(self, name, kind, place, hidden):
            self.__name__, self._kind, self._place, self._hidden = name, kind, place, hidden

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if not isinstance(instance, self.__objclass__):
                raise TypeError(f"descriptor {self.__name__!r} for {self._kind!r} objects doesn't apply to a "
                                f"{type(instance).__name__!r} object")
            return instance._hidden[self._place] if self._hidden else instance[self._place]

        def __set__(self, instance, value):
            raise AttributeError("readonly attribute")

        def __delete__(self, instance):
            raise AttributeError("readonly attribute")

        def __repr__(self):
            return f"<member {self.__name__!r} of {self._kind!r} objects>"


    def _arguments(positional, keywords):
        '''What is given for a sequence and a dict.'''
        given = len(positional) + len(keywords)
        if given > 2:
            kind = "keyword " if not positional else ""
            raise TypeError(f"structseq() takes at most 2 {kind}arguments ({given} given)")
        wanted = {}
        for place, field in enumerate(("sequence", "dict")):
            if place < len(positional):
                if field in keywords:
                    raise TypeError(f"argument for structseq() given by name ({field!r}) and position ({place + 1})")
                wanted[field] = positional[place]
            elif field in keywords:
                wanted[field] = keywords.pop(field)
            elif not place:
                raise TypeError(f"structseq() missing required argument {field!r} (pos 1)")
        for field in keywords:
            raise TypeError(f"{field!r} is an invalid keyword argument for structseq()")
        return wanted["sequence"], wanted.get("dict")


    def filled(cls, values, hidden):
        '''An instance of the elements of its length and those that are attributes only.'''
        made = tuple.__new__(cls, values)
        object.__setattr__(made, "_hidden", hidden)
        return made


    def structure(module, name, fields, length=None, doc=None):
        '''A class of tuples of a length, by default of all fields; those beyond are attributes only. A field that is
        None has no name.'''
        size = len(fields)
        length = size if length is None else length
        shown = [field for field in fields if field is not None]
        full = name if module == "builtins" else f"{module}.{name}"

        def __new__(cls, *args, **keywords):
            sequence, dict = _arguments(args, keywords)
            try:
                values = tuple(sequence)
            except TypeError:
                values = None
            if values is None:
                raise TypeError("constructor requires a sequence")
            if dict is not None and not hasattr(dict, "keys"):
                raise TypeError(f"{full}() takes a dict as second arg, if any")
            given = len(values)
            if not length <= given <= size:
                bound = "" if length == size else "an at least " if given < length else "an at most "
                wanted = length if given < length else size
                raise TypeError(f"{full}() takes {bound or 'a '}{wanted}-sequence ({given}-sequence given)")
            self = tuple.__new__(cls, values[:length])
            if length < size:
                more = values[length:]
                rest = fields[length + len(more):]
                object.__setattr__(self, "_hidden", more + tuple((dict or {}).get(field) for field in rest))
            return self

        def __repr__(self):
            pairs = ", ".join(f"{field}={value!r}" for field, value in zip(shown, self))
            return f"{full}({pairs})"

        def __reduce__(self):
            hidden = zip(fields[length:], self._hidden) if length < size else ()
            return made, (tuple(self), dict(hidden))

        def __init_subclass__(cls):
            raise TypeError(f"type {full!r} is not an acceptable base type")

        def __setattr__(self, attribute, value):
            if isinstance(getattr(made, attribute, None), _Member):
                raise AttributeError("readonly attribute")
            if hasattr(made, attribute):
                raise AttributeError(f"{full!r} object attribute {attribute!r} is read-only")
            raise AttributeError(f"{full!r} object has no attribute {attribute!r}")

        def __delattr__(self, attribute):
            __setattr__(self, attribute, None)

        namespace = {
            "__doc__": doc, "__module__": module, "__match_args__": tuple(
                field for field in fields[:length] if field is not None),
            "n_fields": size, "n_sequence_fields": length, "n_unnamed_fields": fields.count(None),
            "__new__": __new__, "__repr__": __repr__, "__reduce__": __reduce__, "__setattr__": __setattr__,
            "__delattr__": __delattr__, "__init_subclass__": __init_subclass__}
        for place, field in enumerate(fields):
            if field is not None:
                namespace[field] = _Member(field, full, place - length if place >= length else place, place >= length)
        if length == size:
            namespace["__slots__"] = ()
        for function in (__new__, __repr__, __reduce__, __setattr__, __delattr__, __init_subclass__):
            function.__qualname__ = f"{name}.{function.__name__}"
        made = _name_with_module(type(name, (tuple,), namespace))
        for field in shown:
            namespace[field].__objclass__ = made
        return made
    """#
}
