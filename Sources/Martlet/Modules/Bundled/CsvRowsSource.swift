extension BundledModules {
  /// The module `_csv`: reading and writing rows.
  static let csvRows: StaticString = #"""
    '''Lines of values, read and written by the rules of dialects.'''
    from _plain_rows import join as _join, split as _split
    from _runtime import builtins as _builtins

    QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
    _limit = 131072
    _dialects = {}


    class Error(Exception):
        '''What is wrong with a line or a dialect.'''


    _absent = object()
    _names = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict")


    class _Format:
        '''A checked dialect: what readers and writers work by.'''
        __slots__ = ("_values",)

        def __new__(cls, dialect=None, /, **options):
            for name in options:
                if name not in _names:
                    raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            if isinstance(dialect, str):
                dialect = get_dialect(dialect)
            if isinstance(dialect, _Format) and not options:
                return dialect
            values = {}
            for name, default in (("delimiter", ","), ("doublequote", True), ("escapechar", None), ("lineterminator", "\r\n"),
                                  ("quotechar", '"'), ("quoting", _absent), ("skipinitialspace", False), ("strict", False)):
                if name not in options:
                    values[name] = getattr(dialect, name, default)
                else:
                    values[name] = options[name]
            given = "quotechar" in options or hasattr(dialect, "quotechar")
            for name in ("delimiter", "escapechar", "quotechar"):
                value = values[name]
                if value is None:
                    if name == "delimiter":
                        raise TypeError('"delimiter" must be string, not NoneType')
                    continue
                if not isinstance(value, str):
                    wanted = "string" if name == "delimiter" else "string or None"
                    raise TypeError(f'"{name}" must be {wanted}, not {type(value).__name__}')
                if len(value) > 1 or not value and name == "delimiter":
                    raise TypeError(f'"{name}" must be a 1-character string')
                if not value:
                    if name == "quotechar" or name == "escapechar":
                        raise TypeError(f'"{name}" must be a 1-character string')
            quoting = values["quoting"]
            if quoting is _absent:
                quoting = QUOTE_NONE if given and values["quotechar"] is None else QUOTE_MINIMAL
            elif type(quoting) is not int:
                raise TypeError('"quoting" must be an integer')
            elif not 0 <= quoting <= 3:
                raise TypeError('bad "quoting" value')
            values["quoting"] = quoting
            if quoting != QUOTE_NONE and values["quotechar"] is None:
                raise TypeError("quotechar must be set if quoting enabled")
            if not isinstance(values["lineterminator"], str):
                if values["lineterminator"] is None:
                    raise TypeError("lineterminator must be set")
                raise TypeError('"lineterminator" must be a string')
            for name in ("doublequote", "skipinitialspace", "strict"):
                values[name] = bool(values[name])
            self = object.__new__(cls)
            object.__setattr__(self, "_values", values)
            return self

        def __getattr__(self, name):
            if name in _names:
                return self._values[name]
            raise AttributeError(f"'_csv.Dialect' object has no attribute '{name}'")

        def __setattr__(self, name, value):
            if name in _names:
                raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")
            raise AttributeError(f"'_csv.Dialect' object has no attribute '{name}'")

        def __delattr__(self, name):
            self.__setattr__(name, None)

        def __reduce_ex__(self, protocol):
            raise TypeError(f"cannot pickle 'Dialect' instances")


    _Format.__name__ = _Format.__qualname__ = "Dialect"


    def field_size_limit(*limit):
        '''The longest field that may be read; sets it if given, and returns what it was.'''
        global _limit
        before = _limit
        if len(limit) > 1:
            raise TypeError(f"field_size_limit() takes at most 1 argument ({len(limit)} given)")
        for given in limit:
            if type(given) is not int:
                raise TypeError("limit must be an integer")
            _limit = given
        return before


    def register_dialect(name, dialect=None, /, **options):
        '''Give a dialect a name.'''
        if not isinstance(name, str):
            raise TypeError("dialect name must be a string")
        _dialects[name] = _Format(dialect, **options)


    def unregister_dialect(name):
        '''Forget the name of a dialect.'''
        try:
            del _dialects[name]
        except KeyError:
            raise Error("unknown dialect") from None


    def get_dialect(name):
        '''The dialect of a name.'''
        try:
            return _dialects[name]
        except KeyError:
            raise Error("unknown dialect") from None


    def list_dialects():
        '''The names of the dialects.'''
        return list(_dialects)


    class _Reader:
        '''Makes lists of the fields of each row of the lines it is given.'''

        def __init__(self, lines, dialect):
            self.dialect = dialect
            self.line_num = 0
            self._lines = iter(lines)
            self._delimiter = dialect.delimiter
            self._quote = dialect.quotechar if dialect.quoting != QUOTE_NONE else None
            self._plain = dialect.quoting != QUOTE_NONNUMERIC and not dialect.skipinitialspace and (
                dialect.escapechar is None and dialect.doublequote)

        def __iter__(self):
            return self

        def __next__(self):
            line = self._next_line()
            if self._plain:
                fields = _split(line, self._delimiter, self._quote, _limit)
                if fields is not None:
                    return fields
            return self._parse(line)

        def _next_line(self):
            line = next(self._lines)
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            return line

        def _parse(self, line):
            dialect = self.dialect
            delimiter, escape, quoting = dialect.delimiter, dialect.escapechar, dialect.quoting
            quote = dialect.quotechar if quoting != QUOTE_NONE else None
            numeric = quoting == QUOTE_NONNUMERIC
            fields, field, number = [], [], False
            state = "row"
            while True:
                for char in line:
                    if len(field) > _limit:
                        raise Error(f"field larger than field limit ({_limit})")
                    if state == "eaten":
                        if char != "\n" and char != "\r":
                            raise Error("new-line character seen in unquoted field - do you need to open the file in "
                                        "universal-newline mode?")
                        continue
                    if state == "row":
                        if char == "\n" or char == "\r":
                            state = "eaten"
                            continue
                        state = "start"
                    if state == "start":
                        if char == "\n" or char == "\r":
                            self._save(fields, field, number)
                            state = "eaten"
                        elif char == quote:
                            state = "quoted"
                        elif char == escape:
                            state = "escape"
                        elif char == " " and dialect.skipinitialspace:
                            pass
                        elif char == delimiter:
                            self._save(fields, field, number)
                        else:
                            number = numeric
                            field.append(char)
                            state = "field"
                    elif state == "field" or state == "escaped eol":
                        if char == "\n" or char == "\r":
                            self._save(fields, field, number)
                            field, number, state = [], False, "eaten"
                        elif char == escape:
                            state = "escape"
                        elif char == delimiter:
                            self._save(fields, field, number)
                            field, number, state = [], False, "start"
                        else:
                            field.append(char)
                            state = "field"
                    elif state == "escape":
                        field.append(char)
                        state = "escaped eol" if char == "\n" or char == "\r" else "field"
                    elif state == "quoted":
                        if char == escape:
                            state = "escape in quoted"
                        elif char == quote:
                            state = "quote in quoted" if dialect.doublequote else "field"
                        else:
                            field.append(char)
                    elif state == "escape in quoted":
                        field.append(char)
                        state = "quoted"
                    elif char == quote:
                        field.append(char)
                        state = "quoted"
                    elif char == delimiter:
                        self._save(fields, field, number)
                        field, number, state = [], False, "start"
                    elif char == "\n" or char == "\r":
                        self._save(fields, field, number)
                        field, number, state = [], False, "eaten"
                    elif dialect.strict:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                    else:
                        field.append(char)
                        state = "field"
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
                if state in ("row", "eaten"):
                    return fields
                if state in ("start", "field", "quote in quoted"):
                    self._save(fields, field, number)
                    return fields
                if state in ("escape", "escape in quoted"):
                    field.append("\n")
                    state = "field" if state == "escape" else "quoted"
                    if state == "field":
                        state = "escaped eol"
                try:
                    line = self._next_line()
                except StopIteration:
                    if dialect.strict and (field or state == "quoted"):
                        raise Error("unexpected end of data") from None
                    self._save(fields, field, number)
                    return fields

        @staticmethod
        def _save(fields, field, number):
            text = "".join(field)
            fields.append(float(text) if number else text)


    _Reader.__name__ = _Reader.__qualname__ = "reader"


    def reader(iterable, dialect=None, /, **options):
        '''An iterator over the rows of lines, each a list of strings.'''
        dialect = options.pop("dialect", dialect)
        return _Reader(iterable, _Format(dialect, **options))


    class _Writer:
        '''Writes rows to what has a method write.'''

        def __init__(self, write, dialect):
            self.dialect = dialect
            self._write = write
            special = dialect.delimiter + dialect.lineterminator
            self._plain = dialect.escapechar is None and dialect.doublequote and dialect.quoting < QUOTE_NONNUMERIC
            self._form = dialect.delimiter, dialect.quotechar, dialect.lineterminator, dialect.quoting == QUOTE_ALL
            self._special = frozenset(special + (dialect.quotechar or "") + (dialect.escapechar or ""))

        def _field(self, value, alone):
            dialect = self.dialect
            quoting = dialect.quoting
            if isinstance(value, str):
                text, quoted = value, quoting == QUOTE_NONNUMERIC
            else:
                text = "" if value is None else str(value)
                quoted = quoting == QUOTE_NONNUMERIC and not _is_number(value)
            quoted = quoted or quoting == QUOTE_ALL
            if not text:
                if alone and not quoted:
                    if quoting == QUOTE_NONE:
                        raise Error("single empty field record must be quoted")
                    quoted = True
            elif not self._special.isdisjoint(text):
                parts = []
                for char in text:
                    if char in self._special:
                        must_escape = quoting == QUOTE_NONE
                        if not must_escape:
                            if char == dialect.quotechar:
                                if dialect.doublequote:
                                    parts.append(char)
                                else:
                                    must_escape = True
                            elif char == dialect.escapechar:
                                must_escape = True
                            if not must_escape:
                                quoted = True
                        if must_escape:
                            if dialect.escapechar is None:
                                raise Error("need to escape, but no escapechar set")
                            parts.append(dialect.escapechar)
                    parts.append(char)
                text = "".join(parts)
            return dialect.quotechar + text + dialect.quotechar if quoted else text

        def writerow(self, row, /):
            '''Write the values of a row.'''
            try:
                values = row if type(row) is list else list(row)
            except TypeError:
                raise Error(f"iterable expected, not {type(row).__name__}") from None
            dialect = self.dialect
            if self._plain:
                line = _join(values, *self._form)
                if line is not None:
                    return self._write(line)
            alone = len(values) == 1
            fields = [self._field(value, alone) for value in values]
            return self._write(dialect.delimiter.join(fields) + dialect.lineterminator)

        def writerows(self, rows, /):
            '''Write several rows.'''
            for row in rows:
                self.writerow(row)


    _Writer.__name__ = _Writer.__qualname__ = "writer"


    def _is_number(value):
        return isinstance(value, (int, float)) or hasattr(type(value), "__float__") or hasattr(type(value), "__index__")


    def writer(fileobj, dialect=None, /, **options):
        '''What writes rows to a file.'''
        write = getattr(fileobj, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        dialect = options.pop("dialect", dialect)
        return _Writer(write, _Format(dialect, **options))


    _builtins(globals(), '''
    field_size_limit register_dialect unregister_dialect get_dialect list_dialects reader writer
    ''')
    """#
}
