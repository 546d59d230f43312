extension BundledModules {
  /// The module `uuid`.
  static let uuid: StaticString = #"""
    '''Universally unique identifiers.'''
    import time as _time
    from enum import Enum
    from _random import _system

    RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = (
        "reserved for NCS compatibility", "specified in RFC 4122", "reserved for Microsoft compatibility",
        "reserved for future definition")


    int_ = int
    bytes_ = bytes


    class SafeUUID(Enum):
        '''Whether an identifier was made so that no other process can have made the same.'''
        safe = 0
        unsafe = -1
        unknown = None


    class UUID:
        '''An identifier of 128 bits.'''
        __slots__ = ("int", "is_safe", "__weakref__")

        def __getstate__(self):
            state = {"int": self.int}
            if self.is_safe is not SafeUUID.unknown:
                state["is_safe"] = self.is_safe.value
            return state

        def __setstate__(self, state):
            object.__setattr__(self, "int", state["int"])
            is_safe = SafeUUID(state["is_safe"]) if "is_safe" in state else SafeUUID.unknown
            object.__setattr__(self, "is_safe", is_safe)

        def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                     is_safe=SafeUUID.unknown):
            given = [value for value in (hex, bytes, bytes_le, fields, int) if value is not None]
            if len(given) != 1:
                raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
            if hex is not None:
                digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
                if len(digits) != 32:
                    raise ValueError("badly formed hexadecimal UUID string")
                int = _number(digits, 16)
            if bytes is not None:
                if len(bytes) != 16:
                    raise ValueError("bytes is not a 16-char string")
                int = _from_bytes(bytes)
            if bytes_le is not None:
                if len(bytes_le) != 16:
                    raise ValueError("bytes_le is not a 16-char string")
                int = _from_bytes(bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:])
            if fields is not None:
                if len(fields) != 6:
                    raise ValueError("fields is not a 6-tuple")
                low, mid, high, clock_high, clock_low, node = fields
                for number, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
                    if not 0 <= value < 1 << bits:
                        raise ValueError(f"field {number} out of range (need a {bits}-bit value)")
                int = low << 96 | mid << 80 | high << 64 | clock_high << 56 | clock_low << 48 | node
            if not 0 <= int < 1 << 128:
                raise ValueError("int is out of range (need a 128-bit value)")
            if version is not None:
                if not 1 <= version <= 5:
                    raise ValueError("illegal version number")
                int = int & ~(0xC000 << 48) | 0x8000 << 48
                int = int & ~(0xF000 << 64) | version << 76
            object.__setattr__(self, "int", int)
            object.__setattr__(self, "is_safe", is_safe)

        def __setattr__(self, name, value):
            raise TypeError("UUID objects are immutable")

        hex = property(lambda self: "%032x" % self.int)
        bytes = property(lambda self: self.int.to_bytes(16, "big"))
        urn = property(lambda self: "urn:uuid:" + str(self))
        node = property(lambda self: self.int & 0xFFFFFFFFFFFF)
        clock_seq_hi_variant = property(lambda self: self.int >> 56 & 0xFF)
        clock_seq_low = property(lambda self: self.int >> 48 & 0xFF)
        clock_seq = property(lambda self: self.int >> 48 & 0x3FFF)
        time = property(lambda self: (self.int >> 64 & 0x0FFF) << 48 | (self.int >> 80 & 0xFFFF) << 32 | self.int >> 96)
        fields = property(lambda self: (
            self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low, self.node))

        @property
        def bytes_le(self):
            data = self.bytes
            return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

        time_low = property(lambda self: self.int >> 96)
        time_mid = property(lambda self: self.int >> 80 & 0xFFFF)
        time_hi_version = property(lambda self: self.int >> 64 & 0xFFFF)

        @property
        def version(self):
            return self.int >> 76 & 15 if self.variant == RFC_4122 else None

        @property
        def variant(self):
            top = self.int >> 61 & 7
            if top < 4:
                return RESERVED_NCS
            if top < 6:
                return RFC_4122
            return RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE

        def __str__(self):
            h = "%032x" % self.int
            return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"

        def __repr__(self):
            return f"{self.__class__.__name__}({str(self)!r})"

        def __int__(self):
            return self.int

        def __eq__(self, other):
            return self.int == other.int if isinstance(other, UUID) else NotImplemented

        def __lt__(self, other):
            return self.int < other.int if isinstance(other, UUID) else NotImplemented

        def __gt__(self, other):
            return self.int > other.int if isinstance(other, UUID) else NotImplemented

        def __le__(self, other):
            return self.int <= other.int if isinstance(other, UUID) else NotImplemented

        def __ge__(self, other):
            return self.int >= other.int if isinstance(other, UUID) else NotImplemented

        def __hash__(self):
            return hash(self.int)


    _number = int


    def _from_bytes(data):
        return _number.from_bytes(data, "big")


    def getnode():
        '''A number for this machine.'''
        return _node


    _node = _from_bytes(_system(6)) | 1 << 40


    def uuid1(node=None, clock_seq=None):
        '''An identifier of the time and the machine.'''
        stamp = _time.time_ns() // 100 + 0x01B21DD213814000
        if clock_seq is None:
            clock_seq = _from_bytes(_system(2)) & 0x3FFF
        return UUID(fields=(
            stamp & 0xFFFFFFFF, stamp >> 32 & 0xFFFF, stamp >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F, clock_seq & 0xFF,
            _node if node is None else node), version=1)


    def uuid4():
        '''A random identifier.'''
        return UUID(bytes=_system(16), version=4)


    def _named(digest, namespace, name, version):
        import hashlib
        data = name.encode("utf-8") if isinstance(name, str) else name
        return UUID(bytes=getattr(hashlib, digest)(namespace.bytes + data).digest()[:16], version=version)


    def uuid3(namespace, name):
        '''An identifier of a name, by MD5.'''
        return _named("md5", namespace, name, 3)


    def uuid5(namespace, name):
        '''An identifier of a name, by SHA-1.'''
        return _named("sha1", namespace, name, 5)


    NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
    NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
    """#
}
