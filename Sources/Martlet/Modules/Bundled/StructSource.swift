extension BundledModules {
  /// The module `struct`.
  static let struct_: StaticString = #"""
    '''Values as bytes in the manner of C structures.'''
    import _runtime
    import math as _math
    import sys as _sys
    from _runtime import float_bytes as _float_bytes, float_of as _float_of

    __all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


    class error(Exception):
        '''What does not fit a format.'''


    error.__module__ = "struct"
    _native_sizes = dict(zip("xcbB?hHiIlLqQnNefdsp P".replace(" ", ""), (
        1, 1, 1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 2, 4, 8, 1, 1, 8)))
    _standard_sizes = {**{code: size for code, size in _native_sizes.items() if code not in "nNP"}, "l": 4, "L": 4}
    _compiled = {}


    def _compile(format):
        if isinstance(format, bytes):
            try:
                format = format.decode("ascii")
            except UnicodeDecodeError:
                raise error("bad char in struct format") from None
        if not isinstance(format, str):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        if "\0" in format:
            raise error("embedded null character")
        known = _compiled.get(format)
        if known is not None:
            return known
        order, sizes, aligned, start = _sys.byteorder, _native_sizes, True, 0
        if format[:1] in ("@", "=", "<", ">", "!") and format:
            start = 1
            if format[0] != "@":
                sizes, aligned = _standard_sizes, False
                order = "big" if format[0] in ">!" else "little" if format[0] == "<" else order
        items, size, values, is_huge = [], 0, 0, False
        place = start
        while place < len(format):
            code = format[place]
            place += 1
            if code in " \t\n\r\v\f":
                continue
            count = None
            if code in "0123456789":
                first = place - 1
                while place < len(format) and format[place] in "0123456789":
                    place += 1
                count = int(format[first:place])
                if place == len(format):
                    raise error("repeat count given without format specifier")
                code = format[place]
                place += 1
            if code not in sizes:
                raise error("bad char in struct format")
            width = sizes[code]
            if aligned and code not in "xsp":
                size += -size % width
            if count is None:
                count = 1
            if size + count * width > _sys.maxsize:
                raise error("total struct size too long")
            if code in "sp":
                items.append((code, size, count))
                values += 1
            elif count > _most_values:
                is_huge = is_huge or code != "x"
            elif code != "x":
                for number in range(count):
                    items.append((code, size + number * width, width))
                values += count
            size += count * width
        if is_huge:
            raise MemoryError
        if aligned:
            items = [("F" if code == "f" else code, start, width) for code, start, width in items]
        result = size, items, order, values
        if len(_compiled) > 100:
            _compiled.clear()
        _compiled[format] = result
        return result


    # More would not fit into memory.
    _most_values = 1 << 26

    _short = {"b": "byte", "B": "ubyte", "h": "short", "H": "ushort"}


    def _pack_int(code, width, order, value):
        if not isinstance(value, int):
            index = getattr(type(value), "__index__", None)
            if index is None:
                raise error("required argument is not an integer")
            value = index(value)
            if not isinstance(value, int):
                raise TypeError(f"__index__ returned non-int (type {type(value).__name__})")
        try:
            return value.to_bytes(width, order, signed=code in "bhilqn")
        except OverflowError:
            pass
        low, high = (-(1 << 8 * width - 1), (1 << 8 * width - 1) - 1) if code in "bhilqn" else (0, (1 << 8 * width) - 1)
        # Which integer of C the value is read as first.
        if width < 8 and not (0 <= value < 1 << 64 if code in "IL" else -1 << 63 <= value < 1 << 63):
            raise error("argument out of range")
        if code in _short:
            raise error(f"{_short[code]} format requires {low} <= number <= {high}")
        if width == 8:
            if code == "P" and value < 0:
                return (value & (1 << 64) - 1).to_bytes(8, order)
            if order == "little":
                raise error("argument out of range")
            raise error("int too large to convert")
        raise error(f"'{code}' format requires {low} <= number <= {high}")


    def _pack_half(value):
        '''The nearest number of 16 bits.'''
        sign = 0x8000 if _math.copysign(1.0, value) < 0 else 0
        value = abs(value)
        if value != value:
            return sign | 0x7E00
        if value == _math.inf:
            return sign | 0x7C00
        if not value:
            return sign
        _, exponent = _math.frexp(value)
        exponent = max(exponent - 1, -14)
        digits = round(_math.ldexp(value, 10 - exponent))
        if digits == 2048:
            digits, exponent = 1024, exponent + 1
        if exponent > 15:
            raise OverflowError("float too large to pack with e format")
        return sign | (digits if digits < 1024 else (exponent + 15 << 10) + digits - 1024)


    def _unpack_half(bits):
        exponent, digits = bits >> 10 & 31, bits & 1023
        if exponent == 31:
            value = _math.nan if digits else _math.inf
        elif exponent:
            value = _math.ldexp(digits + 1024, exponent - 25)
        else:
            value = _math.ldexp(digits, -24)
        return -value if bits & 0x8000 else value


    def _pack(compiled, values):
        size, items, order, count = compiled
        if len(values) != count:
            raise error(f"pack expected {count} items for packing (got {len(values)})")
        return _fill(bytearray(size), items, order, values)


    def _fill(result, items, order, values):
        for (code, start, width), value in zip(items, values):
            if code in "bBhHiIlLqQnNP":
                data = _pack_int(code, width, order, value)
            elif code in "eFfd":
                try:
                    value = float(value) if not isinstance(value, str) else None
                except (TypeError, ValueError):
                    value = None
                if value is None:
                    raise error("required argument is not a float")
                if code == "e":
                    data = _pack_half(value).to_bytes(2, order)
                else:
                    if code == "F" and abs(value) > 3.4028235677973366e+38:
                        value = _math.copysign(_math.inf, value)
                    data = _float_bytes(value, width)
                    if order == "little":
                        data = data[::-1]
            elif code == "?":
                data = b"\1" if value else b"\0"
            elif code == "c":
                if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
                    raise error("char format requires a bytes object of length 1")
                data = value
            else:
                if not isinstance(value, (bytes, bytearray)):
                    raise error(f"argument for '{code}' must be a bytes object")
                if code == "s":
                    data = bytes(value[:width]).ljust(width, b"\0")
                else:
                    data = bytes(value[:max(width - 1, 0)])
                    data = (bytes([min(len(data), 255)]) + data).ljust(width, b"\0") if width else b""
            result[start:start + len(data)] = data
        return result


    def _unpack(compiled, data, offset=0):
        _, items, order, _ = compiled
        values = []
        for code, start, width in items:
            start += offset
            part = data[start:start + width]
            if code in "bhilqn":
                values.append(int.from_bytes(part, order, signed=True))
            elif code in "BHILQNP":
                values.append(int.from_bytes(part, order))
            elif code in "Ffd":
                values.append(_float_of(part[::-1] if order == "little" else part))
            elif code == "e":
                values.append(_unpack_half(int.from_bytes(part, order)))
            elif code == "?":
                values.append(part != b"\0")
            elif code == "p":
                values.append(part[1:1 + min(part[0], width - 1)] if width else b"")
            else:
                values.append(part)
        return tuple(values)


    def _bytes_of(buffer):
        if isinstance(buffer, (bytes, bytearray)):
            return buffer if type(buffer) is bytes else bytes(buffer)
        convert = getattr(buffer, "tobytes", None)
        if convert is None:
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        return convert()


    def _pack_into(compiled, buffer, offset, values):
        size, items, order, count = compiled
        if len(values) != count:
            raise error(f"pack_into expected {count} items for packing (got {len(values)})")
        try:
            view = memoryview(buffer)
        except TypeError:
            view = None
        if view is None or view.readonly:
            raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
        buffer = view.cast("B")
        offset = _checked_offset(offset, size, len(buffer), "no space to pack", "pack_into", "packing")
        part = bytearray(size)
        part[:] = buffer[offset:offset + size]
        buffer[offset:offset + size] = _fill(part, items, order, values)


    def _unpack_from(compiled, buffer, offset):
        size = compiled[0]
        data = _bytes_of(buffer)
        offset = _checked_offset(offset, size, len(data), "not enough data to unpack", "unpack_from", "unpacking")
        return _unpack(compiled, data, offset)


    def _checked_offset(offset, size, length, lacking, function, doing):
        '''Where so many bytes begin in a buffer; a negative offset counts from its end.'''
        if offset < 0:
            if offset + size > 0:
                raise error(f"{lacking} {size} bytes at offset {offset}")
            if offset + length < 0:
                raise error(f"offset {offset} out of range for {length}-byte buffer")
            offset += length
        if length - offset < size:
            raise error(f"{function} requires a buffer of at least {size + offset} bytes for {doing} {size} bytes at "
                        f"offset {offset} (actual buffer size is {length})")
        return offset


    def _iter_unpack(compiled, buffer):
        size = compiled[0]
        if size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        data = _bytes_of(buffer)
        if len(data) % size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
        return _Unpacked(compiled, data)


    class _Unpacked:
        def __init__(self, compiled, data):
            self._compiled, self._data, self._offset = compiled, data, 0

        def __iter__(self):
            return self

        def __length_hint__(self):
            return (len(self._data) - self._offset) // self._compiled[0]

        def __next__(self):
            if self._offset >= len(self._data):
                raise StopIteration
            values = _unpack(self._compiled, self._data, self._offset)
            self._offset += self._compiled[0]
            return values


    _Unpacked.__name__ = _Unpacked.__qualname__ = "unpack_iterator"
    _Unpacked.__module__ = "_struct"


    @_runtime.name_with_module
    class Struct:
        '''A format to pack and unpack by.'''

        def __init__(self, format):
            self._compiled = _compile(format)
            self.format = format.decode("ascii") if isinstance(format, bytes) else format

        @property
        def size(self):
            '''The bytes of the structure.'''
            return self._compiled[0]

        def pack(self, *values):
            '''The values as bytes.'''
            return bytes(_pack(self._compiled, values))

        def pack_into(self, buffer, offset, *values):
            '''Put the values into a buffer.'''
            _pack_into(self._compiled, buffer, offset, values)

        def unpack(self, buffer, /):
            '''The values of bytes.'''
            data = _bytes_of(buffer)
            if len(data) != self._compiled[0]:
                raise error(f"unpack requires a buffer of {self._compiled[0]} bytes")
            return _unpack(self._compiled, data)

        def unpack_from(self, /, buffer, offset=0):
            '''The values of a part of bytes.'''
            return _unpack_from(self._compiled, buffer, offset)

        def iter_unpack(self, buffer, /):
            '''The values of each of several structures.'''
            return _iter_unpack(self._compiled, buffer)

        def __repr__(self):
            return f"{type(self).__name__}({self.format!r})"


    Struct.__module__ = "_struct"


    def calcsize(format, /):
        '''The bytes of a format.'''
        return _compile(format)[0]


    def pack(format, /, *values):
        '''The values as bytes.'''
        return bytes(_pack(_compile(format), values))


    def pack_into(format, buffer, offset, /, *values):
        '''Put the values into a buffer.'''
        _pack_into(_compile(format), buffer, offset, values)


    def unpack(format, buffer, /):
        '''The values of bytes.'''
        compiled = _compile(format)
        data = _bytes_of(buffer)
        if len(data) != compiled[0]:
            raise error(f"unpack requires a buffer of {compiled[0]} bytes")
        return _unpack(compiled, data)


    def unpack_from(format, /, buffer, offset=0):
        '''The values of a part of bytes.'''
        return _unpack_from(_compile(format), buffer, offset)


    def iter_unpack(format, buffer, /):
        '''The values of each of several structures.'''
        return _iter_unpack(_compile(format), buffer)

    _runtime.builtins(globals(), "calcsize pack pack_into unpack unpack_from iter_unpack")
    """#
}
