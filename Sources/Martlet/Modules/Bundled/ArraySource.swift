extension BundledModules {
  /// The module `array`.
  static let array: StaticString = #"""
    '''Arrays of numbers of one kind.'''
    import struct as _struct
    from _array import array
    from collections.abc import MutableSequence as _MutableSequence

    _MutableSequence.register(array)

    typecodes = "bBuhHiIlLqQfd"

    # The numbers of the forms that items have in memory, the little-endian ones, with what `struct` calls them.
    _machine_formats = {
        ("B", 1): 0, ("b", 1): 1, ("H", 2): 2, ("h", 2): 4, ("I", 4): 6, ("i", 4): 8, ("L", 8): 10, ("l", 8): 12,
        ("Q", 8): 10, ("q", 8): 12, ("f", 4): 14, ("d", 8): 16, ("u", 4): 20}
    _formats = "BbHHhhIIiiQQqqffdd"


    def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
        if not isinstance(arraytype, type) or not issubclass(arraytype, array):
            raise TypeError(f"first argument must be a type object, not {type(arraytype).__name__}"
                            if not isinstance(arraytype, type) else f"{arraytype.__name__} is not a subtype of array.array")
        if typecode not in [*typecodes]:
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


    def _reduce(self, protocol):
        state = getattr(self, "__dict__", None)
        code = self.typecode
        if protocol < 3:
            return type(self), (code, "".join(self) if code == "u" else [*self]), state
        return _array_reconstructor, (type(self), code, _machine_formats[code, self.itemsize], self.tobytes()), state


    ArrayType = array
    """#
}
