extension BundledModules {
  /// The module `pickletools`.
  static let pickletools: StaticString = #"""
    '''What a pickle consists of.'''
    import codecs as _codecs
    import io as _io
    import struct as _struct
    from pickle import decode_long as _decode_long

    __all__ = ["genops"]


    class OpcodeInfo:
        '''An operation of a pickle: its name, its character, how its argument is read, and the protocol it came with.'''
        __slots__ = "name", "code", "arg", "proto"

        def __init__(self, name, code, arg, proto):
            self.name, self.code, self.arg, self.proto = name, code, arg, proto

        def __repr__(self):
            return f"<OpcodeInfo {self.name}>"


    def _exactly(file, count, what):
        data = file.read(count)
        if len(data) != count:
            raise ValueError(f"expected {count} bytes in a {what}, but only {len(data)} remain")
        return data


    def _number(form):
        size = _struct.calcsize(form)
        return lambda file: _struct.unpack(form, _exactly(file, size, "number"))[0]


    def _counted(form, convert):
        # How many bytes there are stands before them.
        count = _number(form)

        def read(file):
            length = count(file)
            if length < 0:
                raise ValueError(f"byte count < 0: {length}")
            return convert(_exactly(file, length, "string"))
        return read


    def _line(file, what="line"):
        data = file.readline()
        if not data.endswith(b"\n"):
            raise ValueError(f"no newline found when trying to read {what}")
        return data[:-1]


    def _quoted(file):
        data = _line(file, "a string")
        if data[:1] not in (b"'", b'"') or data[:1] != data[-1:] or len(data) < 2:
            raise ValueError(f"no string quotes around {data!r}")
        return _codecs.escape_decode(data[1:-1])[0].decode("ascii")


    def _short_int(file):
        data = _line(file, "a number")
        return {b"00": False, b"01": True}.get(data) if data in (b"00", b"01") else int(data)


    def _utf8(data):
        return data.decode("utf-8", "surrogatepass")


    _readers = {
        "": lambda file: None,
        "uint1": _number("<B"), "uint2": _number("<H"), "uint4": _number("<I"), "uint8": _number("<Q"),
        "int4": _number("<i"), "float8": _number(">d"), "decimalnl_short": _short_int,
        "decimalnl_long": lambda file: int(_line(file, "a number").removesuffix(b"L")),
        "floatnl": lambda file: float(_line(file, "a number")),
        "stringnl": _quoted, "stringnl_noescape": lambda file: _line(file, "a string").decode("ascii"),
        "stringnl_noescape_pair": lambda file: f"{_line(file, 'a string').decode()} {_line(file, 'a string').decode()}",
        "unicodestringnl": lambda file: _line(file, "a string").decode("raw-unicode-escape"),
        "long1": _counted("<B", _decode_long), "long4": _counted("<i", _decode_long),
        "string1": _counted("<B", lambda data: data.decode("latin-1")),
        "string4": _counted("<i", lambda data: data.decode("latin-1")),
        "bytes1": _counted("<B", bytes), "bytes4": _counted("<I", bytes), "bytes8": _counted("<Q", bytes),
        "bytearray8": _counted("<Q", bytearray), "unicodestring1": _counted("<B", _utf8),
        "unicodestring4": _counted("<I", _utf8), "unicodestring8": _counted("<Q", _utf8),
    }

    # Name, character, protocol and what the argument is.
    _table = r"""
    INT I 0 decimalnl_short/BININT J 1 int4/BININT1 K 1 uint1/BININT2 M 1 uint2/LONG L 0 decimalnl_long
    LONG1 \x8a 2 long1/LONG4 \x8b 2 long4/STRING S 0 stringnl/BINSTRING T 1 string4/SHORT_BINSTRING U 1 string1
    BINBYTES B 3 bytes4/SHORT_BINBYTES C 3 bytes1/BINBYTES8 \x8e 4 bytes8/BYTEARRAY8 \x96 5 bytearray8
    NEXT_BUFFER \x97 5/READONLY_BUFFER \x98 5/NONE N 0/NEWTRUE \x88 2/NEWFALSE \x89 2/UNICODE V 0 unicodestringnl
    SHORT_BINUNICODE \x8c 4 unicodestring1/BINUNICODE X 1 unicodestring4/BINUNICODE8 \x8d 4 unicodestring8
    FLOAT F 0 floatnl/BINFLOAT G 1 float8/EMPTY_LIST ] 1/APPEND a 0/APPENDS e 1/LIST l 0/EMPTY_TUPLE ) 1/TUPLE t 0
    TUPLE1 \x85 2/TUPLE2 \x86 2/TUPLE3 \x87 2/EMPTY_DICT } 1/DICT d 0/SETITEM s 0/SETITEMS u 1/EMPTY_SET \x8f 4
    ADDITEMS \x90 4/FROZENSET \x91 4/POP 0 0/DUP 2 0/MARK ( 0/POP_MARK 1 1/GET g 0 decimalnl_short/BINGET h 1 uint1
    LONG_BINGET j 1 uint4/PUT p 0 decimalnl_short/BINPUT q 1 uint1/LONG_BINPUT r 1 uint4/MEMOIZE \x94 4
    EXT1 \x82 2 uint1/EXT2 \x83 2 uint2/EXT4 \x84 2 int4/GLOBAL c 0 stringnl_noescape_pair/STACK_GLOBAL \x93 4
    REDUCE R 0/BUILD b 0/INST i 0 stringnl_noescape_pair/OBJ o 1/NEWOBJ \x81 2/NEWOBJ_EX \x92 4/PROTO \x80 2 uint1
    STOP . 0/FRAME \x95 4 uint8/PERSID P 0 stringnl_noescape/BINPERSID Q 1
    """
    opcodes, code2op = [], {}
    for _entry in _table.strip().replace("\n", "/").split("/"):
        _name, _code, _proto, *_arg = _entry.split()
        _code = chr(int(_code[2:], 16)) if len(_code) > 1 else _code
        opcodes.append(OpcodeInfo(_name, _code, "".join(_arg), int(_proto)))
        code2op[_code] = opcodes[-1]


    def genops(pickle):
        '''The operations of a pickle: each with its argument and where it stands.'''
        file = _io.BytesIO(pickle) if isinstance(pickle, (bytes, bytearray, memoryview)) else pickle
        tell = getattr(file, "tell", lambda: None)
        while True:
            place = tell()
            code = file.read(1)
            operation = code2op.get(code.decode("latin-1"))
            if operation is None:
                if not code:
                    raise ValueError("pickle exhausted before seeing STOP")
                raise ValueError(f"at position {'<unknown>' if place is None else place}, opcode {code!r} unknown")
            yield operation, _readers[operation.arg](file), place
            if code == b".":
                break


    def __getattr__(name):
        if name in ("dis", "optimize"):
            raise AttributeError(f"pickletools.{name} is not supported: Martlet tells the operations of a pickle only")
        raise AttributeError(f"module 'pickletools' has no attribute {name!r}")
    """#
}
