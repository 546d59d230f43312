extension BundledModules {
  /// The module `_pickle`: the writing half of `pickle`.
  static let pickling: StaticString = #"""
    '''Writing objects as pickles; reading them is in `_unpickling`.'''
    import _runtime
    import copyreg
    import sys
    import _plain_pickles
    from _pickle_codes import (
        CODES as _CODES, DEFAULT_PROTOCOL as _DEFAULT, HIGHEST_PROTOCOL as _HIGHEST, PickleBuffer, PickleError,
        PicklingError, UnpicklingError, attribute_along as _attribute_along, former_name as _former_name,
        whichmodule as _whichmodule)
    from _unpickling import Unpickler, load, loads
    from types import BuiltinFunctionType as _BuiltinFunction, FunctionType as _FunctionType

    # A frame ends with the object that makes it as long as this; what is shorter than the least has no frame.
    _FRAME_END, _FRAME_LEAST = 1 << 16, 4
    _BATCH = 1000
    _function_modules = {}

    _MARK, _POP, _POP_MARK, _REDUCE, _BUILD, _TUPLE, _MEMOIZE = (
        _CODES[_name] for _name in "MARK POP POP_MARK REDUCE BUILD TUPLE MEMOIZE".split())
    _SHORT_TUPLES = (b"", _CODES["TUPLE1"], _CODES["TUPLE2"], _CODES["TUPLE3"])


    @_runtime.name_with_module
    class Pickler:
        '''Writes objects to a binary file, which may be anything that has a method `write`.'''

        def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
            protocol = _checked_protocol(protocol)
            if buffer_callback is not None and protocol < 5:
                raise ValueError("buffer_callback needs protocol >= 5")
            if not hasattr(file, "write"):
                raise TypeError("file must have a 'write' attribute")
            self._write = file.write
            self._protocol = protocol
            self.bin = int(protocol > 0)
            self.fast = 0
            self._former = fix_imports and protocol < 3
            self._buffer_callback = buffer_callback
            # Numbers of the objects written, by id; the objects are kept, so that no other gets the id.
            self.memo = {}

        def clear_memo(self):
            '''Forget which objects were written already.'''
            self.memo.clear()

        def dump(self, obj, /):
            '''Write an object.'''
            if not hasattr(self, "_write"):
                raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
            self._persistent = getattr(self, "persistent_id", None)
            self._override = getattr(self, "reducer_override", None)
            self._table = getattr(self, "dispatch_table", None)
            self._out = bytearray()
            if self._protocol >= 2:
                self._out += _CODES["PROTO"] + bytes([self._protocol])
            self._framed = self._protocol >= 4
            self._frame = len(self._out)
            self._save(obj)
            self._out += _CODES["STOP"]
            self._end_frame()
            self._flush()

        # Frames

        def _end_frame(self):
            if self._framed:
                length = len(self._out) - self._frame
                if length >= _FRAME_LEAST:
                    self._out[self._frame:self._frame] = _CODES["FRAME"] + length.to_bytes(8, "little")
                self._frame = len(self._out)

        def _flush(self):
            written, self._out, self._frame = self._out, bytearray(), 0
            self._write(bytes(written))

        def _put_data(self, header, data):
            '''Bytes of any length; long ones stand outside frames and are not copied.'''
            if len(data) < _FRAME_END:
                self._out += header
                self._out += data
            else:
                self._end_frame()
                self._out += header
                self._flush()
                self._write(data)

        # Any object

        def _save(self, obj, is_persistent_id=False):
            if self._framed and len(self._out) - self._frame >= _FRAME_END:
                self._end_frame()
                self._flush()
            if self._persistent is not None and not is_persistent_id:
                name = self._persistent(obj)
                if name is not None:
                    self._save_persistent(name)
                    return
            cls = type(obj)
            save = _plain.get(cls)
            if save is None:
                known = self._known(obj)
                if known is not None:
                    self._get(known)
                    return
                save = _exact.get(cls)
            if save is None or cls in _overridable and self._override is not None:
                self._save_by_reduction(obj, cls, save)
            else:
                save(self, obj)

        def _save_by_reduction(self, obj, cls, save):
            parts = NotImplemented if self._override is None else self._override(obj)
            if parts is NotImplemented:
                if save is not None:
                    save(self, obj)
                    return
                reduce = (copyreg.dispatch_table if self._table is None else self._table).get(cls)
                if reduce is not None:
                    parts = reduce(obj)
                elif issubclass(cls, type):
                    self._save_global(obj)
                    return
                elif (reduce := getattr(obj, "__reduce_ex__", None)) is not None:
                    parts = reduce(self._protocol)
                elif (reduce := getattr(obj, "__reduce__", None)) is not None:
                    parts = reduce()
                else:
                    raise PicklingError(f"can't pickle {cls.__name__!r} object: {obj!r}")
            self._save_reduced(obj, parts)

        def _save_reduced(self, obj, parts):
            if isinstance(parts, str):
                self._save_global(obj, parts)
            elif isinstance(parts, tuple):
                self._save_parts(parts, obj)
            else:
                raise PicklingError("__reduce__ must return a string or tuple")

        def _save_persistent(self, name):
            if self.bin:
                self._save(name, True)
                self._out += _CODES["BINPERSID"]
                return
            try:
                line = str(name).encode("ascii")
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings")
            self._out += _CODES["PERSID"] + line + b"\n"

        # What was written before

        def _remember(self, obj):
            if self.fast:
                return
            number = len(self.memo)
            self.memo[id(obj)] = number, obj
            if self._protocol >= 4:
                self._out += _MEMOIZE
            else:
                self._out += self._numbered("PUT", number)

        def _known(self, obj):
            '''The number of an object.'''
            known = self.memo.get(id(obj))
            return None if known is None else known[0]

        def _get(self, number):
            self._out += self._numbered("GET", number)

        def _numbered(self, name, number):
            if not self.bin:
                return _CODES[name] + b"%d\n" % number
            if number < 256:
                return _CODES["BIN" + name] + bytes([number])
            return _CODES["LONG_BIN" + name] + number.to_bytes(4, "little")

        # Objects taken apart

        def _save_parts(self, parts, obj=None):
            if not 2 <= len(parts) <= 6:
                raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
            make, arguments, state, items, pairs, set_state = (*parts, *[None] * (6 - len(parts)))
            if not callable(make):
                raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
            if not isinstance(arguments, tuple):
                raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
            for place, given in (("fourth", items), ("fifth", pairs)):
                if given is not None and not hasattr(type(given), "__next__"):
                    raise PicklingError(
                        f"{place} element of the tuple returned by __reduce__ must be an iterator, "
                        f"not {type(given).__name__}")
            if set_state is not None and not callable(set_state):
                raise PicklingError(
                    "sixth element of the tuple returned by __reduce__ must be a function, "
                    f"not {type(set_state).__name__}")
            self._save_making(make, arguments, obj)
            if obj is not None:
                known = self._known(obj)
                if known is not None:
                    # It came up among its own arguments.
                    self._out += _POP
                    self._get(known)
                    return
                self._remember(obj)
            if items is not None:
                self._save_batches(items, 1)
            if pairs is not None:
                self._save_batches(pairs, 2)
            if state is None:
                return
            if set_state is None:
                self._save(state)
                self._out += _BUILD
            else:
                for part in (set_state, obj, state):
                    self._save(part)
                self._out += _CODES["TUPLE2"] + _REDUCE + _POP

        def _save_making(self, make, arguments, obj):
            name = getattr(make, "__name__", None) if self._protocol >= 2 else None
            if name == "__newobj__":
                cls, *rest = _checked_newobj(arguments, obj)
                self._save(cls)
                self._save(tuple(rest))
                self._out += _CODES["NEWOBJ"]
                return
            if name == "__newobj_ex__":
                cls, args, kwargs = _checked_newobj_ex(arguments, obj)
                if self._protocol >= 4:
                    for part in (cls, args, kwargs):
                        self._save(part)
                    self._out += _CODES["NEWOBJ_EX"]
                    return
                from functools import partial
                make, arguments = partial(cls.__new__, cls, *args, **kwargs), ()
            self._save(make)
            self._save(arguments)
            self._out += _REDUCE

        def _save_batches(self, source, width):
            '''Elements (1) or pairs (2) from an iterator, many at a time.'''
            one, many = (_CODES["APPEND"], _CODES["APPENDS"]) if width == 1 else (_CODES["SETITEM"], _CODES["SETITEMS"])
            end = object()
            first = next(source, end)
            while first is not end:
                second = next(source, end) if self.bin else end
                if second is end:
                    self._save_item(first, width)
                    self._out += one
                    first = next(source, end) if not self.bin else end
                    continue
                self._out += _MARK
                self._save_item(first, width)
                count = 1
                while second is not end:
                    self._save_item(second, width)
                    count += 1
                    if count == _BATCH:
                        break
                    second = next(source, end)
                self._out += many
                first = next(source, end) if count == _BATCH else end

        def _save_item(self, item, width):
            if width == 1:
                self._save(item)
            elif isinstance(item, tuple) and len(item) == 2:
                self._save(item[0])
                self._save(item[1])
            else:
                raise TypeError("dict items iterator must return 2-tuples")

        # Things found by name

        def _save_global(self, obj, name=None):
            if name is None:
                name = getattr(obj, "__qualname__", None)
                if name is None:
                    name = obj.__name__
            path = name.split(".")
            if "<locals>" in path:
                raise AttributeError(f"Can't pickle local object {name!r}")
            module = str(_whichmodule(obj, name))
            # Strings are told apart by identity. Classes share the name of their module, functions in C have one of their own.
            if type(obj) is _BuiltinFunction:
                module = _function_modules.setdefault(module, module[:1] + module[1:])
            else:
                module = sys.intern(module)
            if name is module:
                name = name[:1] + name[1:]
            try:
                __import__(module)
            except ImportError:
                raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed")
            try:
                found, parent = _attribute_along(sys.modules[module], path)
            except (AttributeError, KeyError):
                raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed")
            if found is not obj:
                raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
            if self._protocol >= 2:
                number = copyreg._extension_registry.get((module, name))
                if number is not None:
                    self._out += _extension(number)
                    return
            if parent is sys.modules[module] and len(path) > 1:
                name = path[-1]
            if self._protocol >= 4:
                self._save(module)
                self._save(name)
                self._out += _CODES["STACK_GLOBAL"]
            elif parent is not sys.modules[module]:
                self._save_parts((getattr, (parent, path[-1])))
            else:
                self._out += self._global_line(obj, module, name)
            self._remember(obj)

        def _global_line(self, obj, module, name):
            if self._former:
                module, name = _former_name(module, name)
            encoding = "utf-8" if self._protocol >= 3 else "ascii"
            try:
                return b"%b%b\n%b\n" % (_CODES["GLOBAL"], module.encode(encoding), name.encode(encoding))
            except UnicodeEncodeError:
                raise PicklingError(
                    f"can't pickle global identifier '{module}.{name}' using pickle protocol {self._protocol}")

        def _save_class(self, obj):
            singleton = _singletons.get(obj)
            if singleton is None:
                self._save_global(obj)
            else:
                self._save_parts((type, singleton), obj)

        # Numbers and the like

        def _save_none(self, obj):
            self._out += _CODES["NONE"]

        def _save_bool(self, obj):
            if self._protocol >= 2:
                self._out += _CODES["NEWTRUE" if obj else "NEWFALSE"]
            else:
                self._out += _CODES["TRUE" if obj else "FALSE"]

        def _save_int(self, obj):
            is_short = -0x80000000 <= obj < 0x80000000
            if not self.bin or self._protocol < 2 and not is_short:
                self._out += _CODES["INT"] + b"%d\n" % obj if is_short else _CODES["LONG"] + b"%dL\n" % obj
            elif not is_short:
                data = obj.to_bytes(_long_size(obj), "little", signed=True)
                size = len(data)
                self._out += _CODES["LONG1"] + bytes([size]) if size < 256 else _CODES["LONG4"] + size.to_bytes(4, "little")
                self._out += data
            elif 0 <= obj < 256:
                self._out += _CODES["BININT1"] + bytes([obj])
            elif 0 <= obj < 65536:
                self._out += _CODES["BININT2"] + obj.to_bytes(2, "little")
            else:
                self._out += _CODES["BININT"] + obj.to_bytes(4, "little", signed=True)

        def _save_float(self, obj):
            if self.bin:
                from struct import pack
                self._out += _CODES["BINFLOAT"] + pack(">d", obj)
            else:
                self._out += _CODES["FLOAT"] + repr(obj).encode() + b"\n"

        # Text and bytes

        def _save_str(self, obj):
            if self.bin:
                data = obj.encode("utf-8", "surrogatepass")
                self._put_data(self._sized("BINUNICODE", len(data)), data)
            else:
                text = obj.replace("\\", "\\u005c")
                for character in "\0\n\r\x1a":
                    text = text.replace(character, f"\\u{ord(character):04x}")
                self._out += _CODES["UNICODE"] + text.encode("raw_unicode_escape") + b"\n"
            self._remember(obj)

        def _sized(self, name, size):
            if size < 256 and (self._protocol >= 4 or name == "BINBYTES"):
                return _CODES["SHORT_" + name] + bytes([size])
            if size <= 0xffffffff:
                return _CODES[name] + size.to_bytes(4, "little")
            if self._protocol < 4:
                kind = "string" if name == "BINUNICODE" else "bytes object"
                raise OverflowError(f"serializing a {kind} larger than 4 GiB requires pickle protocol 4 or higher")
            return _CODES[name + "8"] + size.to_bytes(8, "little")

        def _save_bytes(self, obj):
            if self._protocol >= 3:
                self._put_data(self._sized("BINBYTES", len(obj)), obj)
                self._remember(obj)
            elif obj:
                from codecs import encode
                self._save_parts((encode, (obj.decode("latin-1"), "latin1")), obj)
            else:
                self._save_parts((bytes, ()), obj)

        def _save_bytearray(self, obj):
            if self._protocol >= 5:
                self._put_data(_CODES["BYTEARRAY8"] + len(obj).to_bytes(8, "little"), obj)
                self._remember(obj)
            else:
                self._save_parts((bytearray, (bytes(obj),) if obj else ()), obj)

        def _save_buffer(self, obj):
            if self._protocol < 5:
                raise PicklingError("PickleBuffer can only pickled with protocol >= 5")
            view = obj.raw()
            if not view.contiguous:
                raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
            if self._buffer_callback is None or self._buffer_callback(obj):
                data = view.tobytes()
                if view.readonly:
                    self._put_data(self._sized("BINBYTES", len(data)), data)
                else:
                    self._put_data(_CODES["BYTEARRAY8"] + len(data).to_bytes(8, "little"), data)
                self._remember(obj)
            else:
                self._out += _CODES["NEXT_BUFFER"] + (_CODES["READONLY_BUFFER"] if view.readonly else b"")

        # Containers

        def _save_tuple(self, obj):
            size = len(obj)
            if size == 0:
                self._out += _CODES["EMPTY_TUPLE"] if self.bin else _MARK + _TUPLE
                return
            is_short = size <= 3 and self._protocol >= 2
            if not is_short:
                self._out += _MARK
            for element in obj:
                self._save(element)
            known = self._known(obj)
            if known is not None:
                # An element led back here and wrote it.
                self._out += _POP * size if is_short else _POP_MARK if self.bin else _POP * (size + 1)
                self._get(known)
            else:
                self._out += _SHORT_TUPLES[size] if is_short else _TUPLE
                self._remember(obj)

        def _save_list(self, obj):
            self._out += _CODES["EMPTY_LIST"] if self.bin else _MARK + _CODES["LIST"]
            self._remember(obj)
            size = len(obj)
            if not self.bin or size == 1:
                for element in obj:
                    self._save(element)
                    self._out += _CODES["APPEND"]
                return
            start = 0
            while start < size:
                self._out += _MARK
                for element in obj[start:start + _BATCH]:
                    self._save(element)
                self._out += _CODES["APPENDS"]
                start += _BATCH

        def _save_dict(self, obj):
            self._out += _CODES["EMPTY_DICT"] if self.bin else _MARK + _CODES["DICT"]
            self._remember(obj)
            if not self.bin or len(obj) == 1:
                for key, value in obj.items():
                    self._save(key)
                    self._save(value)
                    self._out += _CODES["SETITEM"]
            elif obj:
                pairs = iter(obj.items())
                count = _BATCH
                while count == _BATCH:
                    count = 0
                    self._out += _MARK
                    for key, value in pairs:
                        self._save(key)
                        self._save(value)
                        count += 1
                        if count == _BATCH:
                            break
                    self._out += _CODES["SETITEMS"]

        def _save_set(self, obj):
            if self._protocol < 4:
                self._save_parts((set, (list(obj),)), obj)
                return
            self._out += _CODES["EMPTY_SET"]
            self._remember(obj)
            elements = iter(obj)
            count = _BATCH if obj else 0
            while count == _BATCH:
                count = 0
                self._out += _MARK
                for element in elements:
                    self._save(element)
                    count += 1
                    if count == _BATCH:
                        break
                self._out += _CODES["ADDITEMS"]

        def _save_frozenset(self, obj):
            if self._protocol < 4:
                self._save_parts((frozenset, (list(obj),)), obj)
                return
            self._out += _MARK
            for element in obj:
                self._save(element)
            known = self._known(obj)
            if known is not None:
                self._out += _POP_MARK
                self._get(known)
            else:
                self._out += _CODES["FROZENSET"]
                self._remember(obj)


    def _long_size(number):
        '''How many bytes a signed number takes.'''
        size = (number.bit_length() >> 3) + 1
        return size - 1 if number < 0 and number == -1 << (size * 8 - 9) else size


    def _extension(number):
        for name, size in (("EXT1", 1), ("EXT2", 2), ("EXT4", 4)):
            if number < 1 << size * 8:
                return _CODES[name] + number.to_bytes(size, "little")


    def _checked_newobj(arguments, obj):
        if not arguments:
            raise PicklingError("__newobj__ arglist is empty")
        if not hasattr(arguments[0], "__new__"):
            raise PicklingError("args[0] from __newobj__ args has no __new__")
        if not isinstance(arguments[0], type):
            raise PicklingError("args[0] from __newobj__ args is not a type")
        if obj is not None and obj.__class__ is not arguments[0]:
            raise PicklingError("args[0] from __newobj__ args has the wrong class")
        return arguments


    def _checked_newobj_ex(arguments, obj):
        if len(arguments) != 3:
            raise PicklingError(f"length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(arguments)}")
        for place, given, kind, what in zip(
                ("first", "second", "third"), arguments, (type, tuple, dict), ("class", "tuple", "dict")):
            if not isinstance(given, kind):
                raise PicklingError(
                    f"{place} item from NEWOBJ_EX argument tuple must be a {what}, not {type(given).__name__}")
        if obj is not None and obj.__class__ is not arguments[0]:
            raise PicklingError("args[0] from __newobj_ex__ args has the wrong class")
        return arguments


    def _checked_protocol(protocol):
        if protocol is None:
            return _DEFAULT
        from operator import index
        protocol = index(protocol)
        if protocol > _HIGHEST:
            raise ValueError(f"pickle protocol must be <= {_HIGHEST}")
        return _HIGHEST if protocol < 0 else protocol


    # What is written in its own way, by the exact class; objects of the first classes are not remembered.
    _plain = {
        type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float}
    _exact = {
        str: Pickler._save_str, bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, tuple: Pickler._save_tuple,
        list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
        frozenset: Pickler._save_frozenset, PickleBuffer: Pickler._save_buffer, type: Pickler._save_class,
        _FunctionType: Pickler._save_global}
    _overridable = {type, _FunctionType}
    _singletons = {type(value): (value,) for value in (None, ..., NotImplemented)}


    class _Branches(Pickler):
        '''Takes apart what is not plain, for a native writer that does the rest.'''

        def __init__(self, writer, protocol):
            self._protocol, self.bin, self.fast, self._former = protocol, 1, 0, False
            self._persistent = self._override = self._table = self._buffer_callback = None
            self._out, self._put_data = writer, writer.put_data
            self._save, self._remember, self._known = writer.save, writer.remember, writer.number

        def _save_other(self, obj, parts=None):
            if parts is not None:
                self._save_reduced(obj, parts)
                return
            cls = type(obj)
            save = _plain.get(cls) or _exact.get(cls)
            if save is None:
                self._save_by_reduction(obj, cls, None)
            else:
                save(self, obj)


    def _branches(writer, protocol):
        return _Branches(writer, protocol)._save_other


    class _Pieces:
        '''A file in memory that is only written.'''

        def __init__(self):
            self.pieces = []
            self.write = self.pieces.append


    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        '''Write an object to a binary file.'''
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        '''The pickle of an object.'''
        if buffer_callback is None:
            plain = _plain_pickles.write(obj, protocol, _branches, copyreg.dispatch_table, PickleBuffer)
            if plain is not None:
                return plain
        file = _Pieces()
        Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
        return b"".join(file.pieces)


    _runtime.builtins(globals(), "dump dumps")
    """#
}
