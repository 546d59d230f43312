extension BundledModules {
  /// The module `array`.
  static let array: StaticString = #"""
    '''Arrays of numbers of one kind.'''
    import _runtime
    import struct as _struct
    import sys as _sys
    from types import GenericAlias as _GenericAlias

    typecodes = "bBuhHiIlLqQfd"
    _kinds = dict(zip("bBhHiIlLqQfdu", (1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8, 4)))
    _words = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short"}

    # The numbers of the forms that items have in memory, the little-endian ones, with what `struct` calls them.
    _machine_formats = {
        ("B", 1): 0, ("b", 1): 1, ("H", 2): 2, ("h", 2): 4, ("I", 4): 6, ("i", 4): 8, ("L", 8): 10, ("l", 8): 12,
        ("Q", 8): 10, ("q", 8): 12, ("f", 4): 14, ("d", 8): 16, ("u", 4): 20}
    _formats = "BbHHhhIIiiQQqqffdd"


    def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
        if not isinstance(arraytype, type) or not issubclass(arraytype, array):
            raise TypeError(f"first argument must be a type object, not {type(arraytype).__name__}"
                            if not isinstance(arraytype, type) else f"{arraytype.__name__} is not a subtype of array.array")
        if typecode not in _kinds:
            raise ValueError("second argument must be a valid type code")
        if not 0 <= mformat_code <= 21:
            raise ValueError("third argument must be a valid machine format code.")
        if not isinstance(items, bytes):
            raise TypeError(f"fourth argument should be bytes, not {type(items).__name__}")
        if mformat_code >= 18:
            name = f"utf-{16 if mformat_code < 20 else 32}-{'be' if mformat_code % 2 else 'le'}"
            return arraytype(typecode, items.decode(name))
        form = _formats[mformat_code]
        size = _struct.calcsize("=" + form)
        if len(items) % size:
            raise ValueError("bytes length not a multiple of item size")
        is_big = mformat_code % 2 == 1 and mformat_code > 1
        return arraytype(typecode, _struct.unpack(f"{'>' if is_big else '<'}{len(items) // size}{form}", items))


    @_runtime.name_with_module
    class array:
        '''Like a list of numbers that all have the form of a type code.'''
        __slots__ = ("_items", "_typecode", "__weakref__")
        __hash__ = None

        def __new__(cls, typecode, initializer=(), /):
            if not isinstance(typecode, str) or len(typecode) != 1:
                raise TypeError("array() argument 1 must be a unicode character, not " + (
                    type(typecode).__name__ if not isinstance(typecode, str) else "str"))
            if typecode not in _kinds:
                raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
            if isinstance(initializer, str) and typecode != "u":
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self = object.__new__(cls)
            self._typecode = typecode
            self._items = []
            if isinstance(initializer, (bytes, bytearray)):
                self.frombytes(initializer)
            elif isinstance(initializer, array) and initializer._typecode == typecode:
                self._items = initializer._items[:]
            else:
                self.extend(initializer)
            return self

        typecode = property(lambda self: self._typecode, doc="The type code.")
        itemsize = property(lambda self: _kinds[self._typecode], doc="The bytes of an item.")

        def _checked(self, value):
            code = self._typecode
            if code == "u":
                if not isinstance(value, str) or len(value) != 1:
                    raise TypeError("array item must be a unicode character, not " + (
                        "str" if isinstance(value, str) else type(value).__name__))
                return value
            if code in "fd":
                if isinstance(value, str) or not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
                    raise TypeError(f"must be real number, not {type(value).__name__}")
                value = float(value)
                return _struct.unpack("f", _struct.pack("f", value))[0] if code == "f" else value
            if not isinstance(value, int):
                index = getattr(type(value), "__index__", None)
                if index is None:
                    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
                value = index(value)
            value = int(value)
            bits = 8 * _kinds[code]
            if code.islower():
                low, high = -(1 << bits - 1), (1 << bits - 1) - 1
            else:
                low, high = 0, (1 << bits) - 1
            if low <= value <= high:
                return value
            if code in _words:
                raise OverflowError(f"{_words[code]} is {'less than minimum' if value < low else 'greater than maximum'}")
            if code in "IL" and value < 0 or code == "Q" and value < 0:
                raise OverflowError("can't convert negative value to unsigned int" if code != "Q" else
                                    "can't convert negative int to unsigned")
            if code == "i" and -(1 << 63) <= value < 1 << 63:
                raise OverflowError(f"signed integer is {'less than minimum' if value < low else 'greater than maximum'}")
            if code == "I" and value < 1 << 64:
                raise OverflowError("unsigned int is greater than maximum")
            raise OverflowError("Python int too large to convert to C " + (
                "unsigned long" if code in "ILQ" else "long") if code != "q" and code != "Q" else "int too big to convert")

        def append(self, v, /):
            self._items.append(self._checked(v))

        def extend(self, bb, /):
            if isinstance(bb, array):
                if bb._typecode != self._typecode:
                    raise TypeError("can only extend with array of same kind")
                self._items.extend(bb._items)
                return
            try:
                items = iter(bb)
            except TypeError:
                raise TypeError(f"'{type(bb).__name__}' object is not iterable") from None
            for item in items:
                self._items.append(self._checked(item))

        def fromlist(self, list, /):
            if not isinstance(list, type([])):
                raise TypeError("arg must be list")
            self._items.extend([self._checked(item) for item in list])

        def frombytes(self, buffer, /):
            if not isinstance(buffer, (bytes, bytearray)) and not hasattr(buffer, "tobytes"):
                raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
            data = bytes(buffer) if isinstance(buffer, (bytes, bytearray)) else buffer.tobytes()
            if len(data) % self.itemsize:
                raise ValueError("bytes length not a multiple of item size")
            if self._typecode == "u":
                self._items.extend(data.decode("utf-32-le"))
            elif data:
                self._items.extend(_struct.unpack(f"{len(data) // self.itemsize}{self._typecode}", data))

        def fromfile(self, f, n, /):
            data = f.read(n * self.itemsize)
            if not isinstance(data, bytes):
                raise TypeError("read() didn't return bytes")
            self.frombytes(data[:len(data) // self.itemsize * self.itemsize])
            if len(data) < n * self.itemsize:
                raise EOFError("read() didn't return enough bytes")

        def fromunicode(self, ustr, /):
            if self._typecode != "u":
                raise ValueError("fromunicode() may only be called on unicode type arrays")
            self._items.extend(ustr)

        def tounicode(self):
            if self._typecode != "u":
                raise ValueError("tounicode() may only be called on unicode type arrays")
            return "".join(self._items)

        def tobytes(self):
            if self._typecode == "u":
                return "".join(self._items).encode("utf-32-le")
            return _struct.pack(f"{len(self._items)}{self._typecode}", *self._items)

        def tofile(self, f, /):
            f.write(self.tobytes())

        def tolist(self):
            return self._items[:]

        def byteswap(self):
            size = self.itemsize
            data = self.tobytes()
            swapped = b"".join([data[start:start + size][::-1] for start in range(0, len(data), size)])
            self._items = []
            self.frombytes(swapped)

        def buffer_info(self):
            return id(self._items), len(self._items)

        def count(self, v, /):
            return self._items.count(v)

        def index(self, v, start=0, stop=_sys.maxsize, /):
            try:
                return self._items.index(v, start, stop)
            except ValueError:
                raise ValueError("array.index(x): x not in array") from None

        def insert(self, i, v, /):
            self._items.insert(i, self._checked(v))

        def pop(self, i=-1, /):
            if not self._items:
                raise IndexError("pop from empty array")
            try:
                return self._items.pop(i)
            except IndexError:
                raise IndexError("pop index out of range") from None

        def remove(self, v, /):
            try:
                self._items.remove(v)
            except ValueError:
                raise ValueError("array.remove(x): x not in array") from None

        def reverse(self):
            self._items.reverse()

        def _like(self, items):
            other = object.__new__(array)
            other._typecode = self._typecode
            other._items = items
            return other

        def __len__(self):
            return len(self._items)

        def __iter__(self):
            return iter(self._items)

        def __contains__(self, value):
            return value in self._items

        def __getitem__(self, index):
            if isinstance(index, slice):
                return self._like(self._items[index])
            if not hasattr(type(index), "__index__"):
                raise TypeError("array indices must be integers")
            try:
                return self._items[index]
            except IndexError:
                raise IndexError("array index out of range") from None

        def __setitem__(self, index, value):
            if isinstance(index, slice):
                if not isinstance(value, array):
                    raise TypeError(f"can only assign array (not \"{type(value).__name__}\") to array slice")
                if value._typecode != self._typecode:
                    raise TypeError("bad argument type for built-in operation")
                try:
                    self._items[index] = value._items[:]
                except ValueError as error:
                    raise ValueError(str(error).replace("sequence", "array")) from None
                return
            if not hasattr(type(index), "__index__"):
                raise TypeError("array indices must be integers")
            value = self._checked(value)
            try:
                self._items[index] = value
            except IndexError:
                raise IndexError("array assignment index out of range") from None

        def __delitem__(self, index):
            try:
                del self._items[index]
            except IndexError:
                raise IndexError("array assignment index out of range") from None

        def __add__(self, other):
            if not isinstance(other, array):
                raise TypeError(f"can only append array (not \"{type(other).__name__}\") to array")
            if other._typecode != self._typecode:
                raise TypeError("bad argument type for built-in operation")
            return self._like(self._items + other._items)

        def __iadd__(self, other):
            if not isinstance(other, array):
                raise TypeError(f"can only extend with array (not \"{type(other).__name__}\")")
            self.extend(other)
            return self

        def __mul__(self, count):
            return self._like(self._items * count) if hasattr(type(count), "__index__") else NotImplemented

        __rmul__ = __mul__

        def __imul__(self, count):
            self._items *= count
            return self

        def __eq__(self, other):
            return self._items == other._items if isinstance(other, array) else NotImplemented

        def __lt__(self, other):
            return self._items < other._items if isinstance(other, array) else NotImplemented

        def __le__(self, other):
            return self._items <= other._items if isinstance(other, array) else NotImplemented

        def __gt__(self, other):
            return self._items > other._items if isinstance(other, array) else NotImplemented

        def __ge__(self, other):
            return self._items >= other._items if isinstance(other, array) else NotImplemented

        def __repr__(self):
            name = type(self).__name__
            if not self._items:
                return f"{name}('{self._typecode}')"
            if self._typecode == "u":
                return f"{name}('u', {''.join(self._items)!r})"
            return f"{name}('{self._typecode}', {self._items!r})"

        def __copy__(self):
            return self._like(self._items[:])

        def __deepcopy__(self, memo):
            return self._like(self._items[:])

        def __reduce_ex__(self, protocol):
            state = getattr(self, "__dict__", None)
            if protocol < 3:
                items = "".join(self) if self._typecode == "u" else [*self]
                return type(self), (self._typecode, items), state
            form = _machine_formats[self._typecode, self.itemsize]
            return _array_reconstructor, (type(self), self._typecode, form, self.tobytes()), state

        def __sizeof__(self):
            return 80 + len(self._items) * self.itemsize

        __class_getitem__ = classmethod(_GenericAlias)


    ArrayType = array
    """#
}
