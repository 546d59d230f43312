extension BundledModules {
  /// The module `_sponges`.
  static let sponges: StaticString = #"""
    '''SHA-3, SHAKE and BLAKE2 for hashlib.'''
    from _sponge import keccak as _keccak, blake2 as _blake2


    class _Digest:
        '''A digest of a fixed size.'''
        __slots__ = ("_state",)

        def update(self, obj, /):
            self._state.update(obj)

        def digest(self):
            return self._state.digest(self.digest_size)

        def hexdigest(self):
            return self.digest().hex()

        def copy(self):
            other = object.__new__(type(self))
            other._state = self._state.copy()
            return other


    def _sha3(bits):
        class sha3(_Digest):
            __slots__ = ()

            def __new__(cls, data=b"", /, *, usedforsecurity=True):
                self = object.__new__(cls)
                self._state = _keccak(bits // 8, False)
                self._state.update(data)
                return self

            name = property(lambda self: f"sha3_{bits}")
            digest_size = property(lambda self: bits // 8)
            block_size = property(lambda self: 200 - bits // 4)

        sha3.__name__ = sha3.__qualname__ = f"sha3_{bits}"
        sha3.__module__ = "_sha3"
        return sha3


    def _shake(bits):
        class shake(_Digest):
            __slots__ = ()

            def __new__(cls, data=b"", /, *, usedforsecurity=True):
                self = object.__new__(cls)
                self._state = _keccak(bits // 8, True)
                self._state.update(data)
                return self

            def digest(self, length, /):
                return self._state.digest(length)

            def hexdigest(self, length, /):
                return self.digest(length).hex()

            name = property(lambda self: f"shake_{bits}")
            digest_size = property(lambda self: 0)
            block_size = property(lambda self: 200 - bits // 4)

        shake.__name__ = shake.__qualname__ = f"shake_{bits}"
        shake.__module__ = "_sha3"
        return shake


    sha3_224, sha3_256, sha3_384, sha3_512 = map(_sha3, (224, 256, 384, 512))
    shake_128, shake_256 = _shake(128), _shake(256)


    def _blake(kind, wide):
        size = 64 if wide else 32
        extra = size // 4

        class blake(_Digest):
            __slots__ = ("_size",)
            MAX_DIGEST_SIZE = MAX_KEY_SIZE = size
            SALT_SIZE = PERSON_SIZE = extra

            def __new__(cls, data=b"", /, *, digest_size=size, key=b"", salt=b"", person=b"", fanout=1, depth=1,
                        leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
                if not 1 <= digest_size <= size:
                    raise ValueError(f"digest_size must be between 1 and {size} bytes")
                for name, value, limit in (("salt", salt, extra), ("person", person, extra), ("key", key, size)):
                    if len(value) > limit:
                        raise ValueError(f"maximum {name} length is {limit} bytes")
                if not 0 <= fanout <= 255:
                    raise ValueError("fanout must be between 0 and 255")
                if not 0 < depth <= 255:
                    raise ValueError("depth must be between 1 and 255")
                if leaf_size < 0 or node_offset < 0:
                    raise OverflowError("can't convert negative value to unsigned int" if leaf_size < 0 else
                                        "can't convert negative int to unsigned")
                if leaf_size >= 1 << 32:
                    raise OverflowError("unsigned int is greater than maximum")
                offset_size = 8 if wide else 6
                if node_offset >= 1 << 8 * offset_size:
                    raise OverflowError("node_offset is too large" if not wide else "int too big to convert")
                if not 0 <= node_depth <= 255:
                    raise ValueError("node_depth must be between 0 and 255")
                if not 0 <= inner_size <= size:
                    raise ValueError(f"inner_size must be between 0 and is {size}")
                block = (bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, "little")
                         + node_offset.to_bytes(offset_size, "little") + bytes([node_depth, inner_size])
                         + b"\0" * (14 if wide else 0) + salt.ljust(extra, b"\0") + person.ljust(extra, b"\0"))
                self = object.__new__(cls)
                self._size = digest_size
                self._state = _blake2(wide, digest_size, block, key, last_node)
                self._state.update(data)
                return self

            def copy(self):
                other = _Digest.copy(self)
                other._size = self._size
                return other

            name = property(lambda self: kind)
            digest_size = property(lambda self: self._size)
            block_size = property(lambda self: size * 2)

        blake.__name__ = blake.__qualname__ = kind
        blake.__module__ = "_blake2"
        return blake


    blake2b, blake2s = _blake("blake2b", True), _blake("blake2s", False)
    """#
}
