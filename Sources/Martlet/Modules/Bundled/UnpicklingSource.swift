extension BundledModules {
  /// The module `_unpickling`: the reading half of `pickle`.
  static let unpickling: StaticString = #"""
    '''Reading pickles. Each operation of a pickle is a method of `Unpickler`, found by its byte.'''
    import _runtime
    import copyreg
    import sys
    import _plain_pickles
    from _pickle_codes import (
        CODES as _CODES, HIGHEST_PROTOCOL as _HIGHEST, UnpicklingError, attribute_along as _attribute_along,
        present_name as _present_name)

    _operations = {}
    _PROTO, _NEWEST = _CODES["PROTO"], bytes([_HIGHEST])


    def _operation(name, *given):
        '''The method is what an operation does; further arguments are for those that several share.'''
        def note(method):
            _operations[_CODES[name][0]] = method, given
            return method
        return note


    @_runtime.name_with_module
    class Unpickler:
        '''Reads objects from a binary file.'''
        __module__ = "_pickle"

        def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
            if not hasattr(file, "read") or not hasattr(file, "readline"):
                raise TypeError("file must have 'read' and 'readline' attributes")
            self._start(file, b"", fix_imports, encoding, errors, buffers)

        def _start(self, file, data, fix_imports, encoding, errors, buffers):
            self._file = file
            self._fix_imports, self._encoding, self._errors = fix_imports, encoding, errors
            self._buffers = None if buffers is None else iter(buffers)
            # What was read but not used yet, from the position on.
            self._data, self._position = data, 0
            self._protocol = 0
            self.memo = {}

        def load(self):
            '''The next object of the file.'''
            if not hasattr(self, "_data"):
                raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
            # A mark begins a new stack; those below it wait here.
            self._stack, self._below = [], []
            self._protocol = 0
            self._persistent = getattr(self, "persistent_load", None)
            return self._go_on()

        def _go_on(self):
            while True:
                if self._position < len(self._data):
                    self._position, self._stack = _plain_pickles.read(
                        self._data, self._position, self._stack, self._below, self.memo, self)
                try:
                    code = self._take(1)[0]
                except UnpicklingError:
                    raise EOFError("Ran out of input") from None
                if code == 0x2e:
                    return self._pop()
                operation = _operations.get(code)
                if operation is None:
                    shown = chr(code) if 0x20 <= code < 0x7f and code != 0x27 else f"\\x{code:02x}"
                    raise UnpicklingError(f"invalid load key, '{shown}'.")
                operation[0](self, *operation[1])

        def find_class(self, module_name, global_name, /):
            '''The object of a name in a module, which is imported.'''
            if self._protocol < 3 and self._fix_imports:
                module_name, global_name = _present_name(module_name, global_name)
            __import__(module_name)
            module = sys.modules[module_name]
            path = global_name.split(".") if self._protocol >= 4 else [global_name]
            if "<locals>" in path:
                raise AttributeError(f"Can't get local attribute {global_name!r} on {module!r}")
            try:
                return _attribute_along(module, path)[0]
            except AttributeError:
                raise AttributeError(f"Can't get attribute {global_name!r} on {module!r}") from None

        # Input

        def _take(self, size):
            end = self._position + size
            if end > len(self._data):
                self._fill(end - len(self._data))
                end = self._position + size
            piece = self._data[self._position:end]
            self._position = end
            return piece

        def _fill(self, missing):
            '''Read as many bytes as are missing.'''
            if self._file is not None:
                rest = self._data[self._position:]
                more = self._file.read(missing)
                if len(more) >= missing:
                    self._data, self._position = rest + more, 0
                    return
            raise UnpicklingError("pickle data was truncated")

        def _line(self, least=2):
            end = self._data.find(b"\n", self._position) + 1
            if end == 0 and self._file is not None:
                rest = self._data[self._position:]
                self._data, self._position = rest + self._file.readline(), 0
                end = self._data.find(b"\n") + 1
            if end == 0:
                raise UnpicklingError("pickle data was truncated")
            line = self._data[self._position:end]
            self._position = end
            if len(line) < least:
                raise UnpicklingError("pickle data was truncated")
            return line

        def _number(self, size, signed=False):
            return int.from_bytes(self._take(size), "little", signed=signed)

        def _size(self, width, name):
            size = self._number(width)
            if size > sys.maxsize:
                raise OverflowError(f"{name} exceeds system's maximum size of {sys.maxsize} bytes")
            return size

        # The stack

        def _pop(self):
            if not self._stack:
                self._underflow()
            return self._stack.pop()

        def _top(self):
            if not self._stack:
                self._underflow()
            return self._stack[-1]

        def _underflow(self):
            raise UnpicklingError("unexpected MARK found" if self._below else "unpickling stack underflow")

        def _push(self, value):
            self._stack.append(value)

        def _pop_to_mark(self):
            if not self._below:
                raise UnpicklingError("could not find MARK")
            above, self._stack = self._stack, self._below.pop()
            return above

        @_operation("MARK")
        def _load_mark(self):
            self._below.append(self._stack)
            self._stack = []

        @_operation("POP")
        def _load_pop(self):
            if not self._stack and self._below:
                self._stack = self._below.pop()
            else:
                self._pop()

        @_operation("POP_MARK")
        def _load_pop_mark(self):
            self._pop_to_mark()

        @_operation("DUP")
        def _load_dup(self):
            self._push(self._top())

        # The frame of the data

        @_operation("PROTO")
        def _load_proto(self):
            self._protocol = self._number(1)
            if self._protocol > _HIGHEST:
                raise ValueError(f"unsupported pickle protocol: {self._protocol}")

        @_operation("FRAME")
        def _load_frame(self):
            size = self._number(8)
            if size > sys.maxsize:
                raise OverflowError(f"FRAME length exceeds system's maximum of {sys.maxsize} bytes")
            self._take(size)
            self._position -= size

        # What was loaded before

        def _load_known(self, number):
            try:
                self._push(self.memo[number])
            except KeyError:
                raise UnpicklingError(f"Memo value not found at index {number}") from None

        @_operation("GET")
        def _load_get(self):
            self._load_known(int(self._line().decode("latin-1")))

        @_operation("BINGET", 1)
        @_operation("LONG_BINGET", 4)
        def _load_numbered(self, size):
            self._load_known(self._number(size))

        @_operation("PUT")
        def _load_put(self):
            line = self._line()
            value = self._top()
            number = int(line.decode("latin-1"))
            if number < 0:
                raise ValueError("negative PUT argument")
            self.memo[number] = value

        @_operation("BINPUT", 1)
        @_operation("LONG_BINPUT", 4)
        def _load_remembered(self, size):
            number = self._number(size)
            self.memo[number] = self._top()

        @_operation("MEMOIZE")
        def _load_memoize(self):
            self.memo[len(self.memo)] = self._top()

        # Numbers and the like

        @_operation("NONE", None)
        @_operation("NEWTRUE", True)
        @_operation("NEWFALSE", False)
        @_operation("EMPTY_TUPLE", ())
        def _load_constant(self, value):
            self._stack.append(value)

        @_operation("INT")
        def _load_int(self):
            text = self._line()
            try:
                value = int(text, 0) if text.strip(b"0\n") else 0
            except ValueError:
                try:
                    value = int(text, 8)
                except ValueError:
                    raise ValueError("could not convert string to int") from None
            self._push(bool(value) if text in (b"00\n", b"01\n") else value)

        @_operation("BININT", 4, True)
        @_operation("BININT1", 1)
        @_operation("BININT2", 2)
        def _load_binary_int(self, size, signed=False):
            self._stack.append(self._number(size, signed))

        @_operation("LONG")
        def _load_long(self):
            line = self._line().decode("latin-1")
            self._push(int(line[:-2] if line[-2:] == "L\n" else line))

        @_operation("LONG1", 1)
        @_operation("LONG4", 4)
        def _load_binary_long(self, width):
            size = self._number(width, width == 4)
            if size < 0:
                raise UnpicklingError("LONG pickle has negative byte count")
            self._push(self._number(size, True))

        @_operation("FLOAT")
        def _load_float(self):
            line = self._line()
            try:
                self._push(float(line))
            except ValueError:
                raise ValueError(f"could not convert string to float: '{line.decode('latin-1')}'") from None

        @_operation("BINFLOAT")
        def _load_binary_float(self):
            from struct import unpack
            self._push(unpack(">d", self._take(8))[0])

        # Text and bytes

        @_operation("STRING")
        def _load_string(self):
            line = self._line(1)[:-1]
            if len(line) < 2 or line[0] != line[-1] or line[0] not in b"'\"":
                raise UnpicklingError("the STRING opcode argument must be quoted")
            from codecs import escape_decode
            self._push_old_text(escape_decode(line[1:-1])[0])

        @_operation("BINSTRING", 4)
        @_operation("SHORT_BINSTRING", 1)
        def _load_binary_string(self, width):
            self._push_old_text(self._take(self._number(width)))

        def _push_old_text(self, data):
            self._push(data if self._encoding == "bytes" else data.decode(self._encoding, self._errors))

        @_operation("UNICODE")
        def _load_unicode(self):
            self._push(self._line(1)[:-1].decode("raw_unicode_escape"))

        @_operation("BINUNICODE", 4)
        @_operation("SHORT_BINUNICODE", 1)
        @_operation("BINUNICODE8", 8)
        def _load_binary_unicode(self, width):
            self._push(self._take(self._size(width, "BINUNICODE")).decode("utf-8", "surrogatepass"))

        @_operation("BINBYTES", 4)
        @_operation("SHORT_BINBYTES", 1)
        @_operation("BINBYTES8", 8)
        def _load_binary_bytes(self, width):
            self._push(bytes(self._take(self._size(width, "BINBYTES"))))

        @_operation("BYTEARRAY8")
        def _load_bytearray(self):
            self._push(bytearray(self._take(self._size(8, "BYTEARRAY8"))))

        @_operation("NEXT_BUFFER")
        def _load_next_buffer(self):
            if self._buffers is None:
                raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
            try:
                self._push(next(self._buffers))
            except StopIteration:
                raise UnpicklingError("not enough out-of-band buffers") from None

        @_operation("READONLY_BUFFER")
        def _load_readonly_buffer(self):
            view = memoryview(self._top())
            if not view.readonly:
                self._stack[-1] = view.toreadonly()

        # Containers

        @_operation("EMPTY_LIST", list)
        @_operation("EMPTY_DICT", dict)
        @_operation("EMPTY_SET", set)
        def _load_empty(self, cls):
            self._stack.append(cls())

        @_operation("TUPLE", tuple)
        @_operation("LIST", list)
        @_operation("FROZENSET", frozenset)
        def _load_marked(self, cls):
            self._push(cls(self._pop_to_mark()))

        @_operation("TUPLE1", 1)
        @_operation("TUPLE2", 2)
        @_operation("TUPLE3", 3)
        def _load_short_tuple(self, size):
            if len(self._stack) < size:
                self._underflow()
            elements = tuple(self._stack[-size:])
            self._stack[-size:] = (elements,)

        @_operation("DICT")
        def _load_dict(self):
            given = self._pop_to_mark()
            if len(given) % 2:
                raise UnpicklingError("odd number of items for DICT")
            self._push(dict(zip(given[::2], given[1::2])))

        @_operation("APPEND")
        def _load_append(self):
            element = self._pop()
            self._add_elements([element])

        @_operation("APPENDS")
        def _load_appends(self):
            self._add_elements(self._pop_to_mark())

        def _add_elements(self, elements):
            target = self._top()
            if hasattr(target, "extend"):
                target.extend(elements)
            else:
                for element in elements:
                    target.append(element)

        @_operation("SETITEM")
        def _load_setitem(self):
            value, key = self._pop(), self._pop()
            self._top()[key] = value

        @_operation("SETITEMS")
        def _load_setitems(self):
            given = self._pop_to_mark()
            target = self._top()
            if len(given) % 2:
                raise UnpicklingError("odd number of items for SETITEMS")
            for index in range(0, len(given), 2):
                target[given[index]] = given[index + 1]

        @_operation("ADDITEMS")
        def _load_additems(self):
            elements = self._pop_to_mark()
            target = self._top()
            if isinstance(target, set):
                target.update(elements)
            else:
                for element in elements:
                    target.add(element)

        # Things found by name

        def __getattr__(self, name):
            if name == "persistent_load":
                raise AttributeError(name)
            raise AttributeError(f"'_pickle.Unpickler' object has no attribute {name!r}", name=name, obj=self)

        @_operation("PERSID")
        def _load_persid(self):
            self._require_persistent_load()
            try:
                name = self._line(1)[:-1].decode("ascii")
            except UnicodeDecodeError:
                raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
            self._push(self._persistent(name))

        @_operation("BINPERSID")
        def _load_binpersid(self):
            self._require_persistent_load()
            self._push(self._persistent(self._pop()))

        def _require_persistent_load(self):
            if self._persistent is None:
                raise UnpicklingError(
                    "A load persistent id instruction was encountered,\nbut no persistent_load function was specified.")

        @_operation("GLOBAL")
        def _load_global(self):
            module = self._line()[:-1].decode("utf-8")
            name = self._line()[:-1].decode("utf-8")
            self._push(self.find_class(module, name))

        @_operation("STACK_GLOBAL")
        def _load_stack_global(self):
            name, module = self._pop(), self._pop()
            if type(name) is not str or type(module) is not str:
                raise UnpicklingError("STACK_GLOBAL requires str")
            self._push(self.find_class(module, name))

        @_operation("EXT1", 1)
        @_operation("EXT2", 2)
        @_operation("EXT4", 4)
        def _load_extension(self, size):
            number = self._number(size, size == 4)
            if number <= 0:
                raise UnpicklingError("EXT specifies code <= 0")
            found = copyreg._extension_cache.get(number)
            if found is None:
                key = copyreg._inverted_registry.get(number)
                if key is None:
                    raise ValueError(f"unregistered extension code {number}")
                found = copyreg._extension_cache[number] = self.find_class(*key)
            self._push(found)

        # Objects

        @_operation("INST")
        def _load_inst(self):
            arguments = self._pop_to_mark()
            module = self._line()[:-1].decode("ascii")
            name = self._line()[:-1].decode("ascii")
            cls = self.find_class(module, name)
            self._push(_instance(cls, arguments))

        @_operation("OBJ")
        def _load_obj(self):
            given = self._pop_to_mark()
            if not given:
                self._underflow()
            self._push(_instance(given[0], given[1:]))

        @_operation("REDUCE")
        def _load_reduce(self):
            arguments, function = self._pop(), self._pop()
            if not isinstance(arguments, tuple):
                raise TypeError("argument list must be a tuple")
            self._push(function(*arguments))

        @_operation("NEWOBJ")
        def _load_newobj(self):
            arguments, cls = self._pop(), self._pop()
            _check_making("NEWOBJ", cls, arguments, {})
            self._push(cls.__new__(cls, *arguments))

        @_operation("NEWOBJ_EX")
        def _load_newobj_ex(self):
            keywords, arguments, cls = self._pop(), self._pop(), self._pop()
            _check_making("NEWOBJ_EX", cls, arguments, keywords)
            self._push(cls.__new__(cls, *arguments, **keywords))

        @_operation("BUILD")
        def _load_build(self):
            state = self._pop()
            target = self._top()
            set_state = getattr(target, "__setstate__", None)
            if set_state is not None:
                set_state(state)
                return
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                if not isinstance(state, dict):
                    raise UnpicklingError("state is not a dictionary")
                attributes = target.__dict__
                for name, value in state.items():
                    attributes[sys.intern(name) if type(name) is str else name] = value
            if slots is not None:
                if not isinstance(slots, dict):
                    raise UnpicklingError("slot state is not a dictionary")
                for name, value in slots.items():
                    setattr(target, name, value)


    def _instance(cls, arguments):
        '''As objects of classes were made in the oldest protocol.'''
        if arguments or not isinstance(cls, type) or hasattr(cls, "__getinitargs__"):
            return cls(*arguments)
        return cls.__new__(cls)


    def _check_making(name, cls, arguments, keywords):
        for what, given, kind, shown in (
                ("class", cls, type, "type"), ("args", arguments, tuple, "tuple"), ("kwargs", keywords, dict, "dict")):
            if not isinstance(given, kind):
                raise UnpicklingError(f"{name} {what} argument must be a {shown}, not {type(given).__name__}")


    def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        '''The next object of a binary file.'''
        return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


    def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        '''The object of a pickle.'''
        if not isinstance(data, bytes):
            try:
                data = bytes(memoryview(data))
            except TypeError:
                raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}") from None
        # Behind the operation that tells the protocol.
        start = 2 if data[:1] == _PROTO and data[1:2] <= _NEWEST and len(data) > 1 else 0
        below, memo = [], {}
        position, result = _plain_pickles.read(data, start, [], below, memo, None)
        if position is None:
            return result
        reader = Unpickler.__new__(Unpickler)
        reader._start(None, data, fix_imports, encoding, errors, buffers)
        reader.memo, reader._position, reader._stack, reader._below = memo, position, result, below
        reader._protocol, reader._persistent = data[1] if start else 0, None
        return reader._go_on()


    load.__module__ = loads.__module__ = "_pickle"
    _runtime.builtins(globals(), "load loads")
    """#
}
