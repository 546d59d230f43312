extension BundledModules {
  /// The module `hmac`.
  static let hmac: StaticString = #"""
    '''Digests with a key.'''
    import hashlib as _hashlib

    digest_size = None
    trans_5C = bytes(x ^ 0x5C for x in range(256))
    trans_36 = bytes(x ^ 0x36 for x in range(256))


    def compare_digest(a, b, /):
        if isinstance(a, str) and isinstance(b, str):
            if not (a.isascii() and b.isascii()):
                raise TypeError("comparing strings with non-ASCII characters is not supported")
            a, b = a.encode(), b.encode()
        elif not (isinstance(a, (bytes, bytearray)) and isinstance(b, (bytes, bytearray))):
            raise TypeError(f"unsupported operand types(s) or combination of types: "
                            f"'{type(a).__name__}' and '{type(b).__name__}'")
        difference = len(a) ^ len(b)
        for x, y in zip(a, b):
            difference |= x ^ y
        return difference == 0


    class HMAC:
        '''A digest with a key, made piece by piece.'''
        blocksize = 64

        def __init__(self, key, msg=None, digestmod=""):
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
            if not digestmod:
                raise TypeError("Missing required parameter 'digestmod'.")
            if callable(digestmod):
                make = digestmod
            elif isinstance(digestmod, str):
                def make(data=b""):
                    return _hashlib.new(digestmod, data)
            else:
                make = digestmod.new
            self._inner, self._outer = make(), make()
            self.digest_size = self._inner.digest_size
            self.block_size = self._inner.block_size
            if len(key) > self.block_size:
                key = make(key).digest()
            key = bytes(key).ljust(self.block_size, b"\0")
            self._inner.update(key.translate(trans_36))
            self._outer.update(key.translate(trans_5C))
            if msg is not None:
                self.update(msg)

        @property
        def name(self):
            return "hmac-" + self._inner.name

        def update(self, msg):
            self._inner.update(msg)

        def copy(self):
            other = self.__class__.__new__(self.__class__)
            other.digest_size, other.block_size = self.digest_size, self.block_size
            other._inner, other._outer = self._inner.copy(), self._outer.copy()
            return other

        def digest(self):
            outer = self._outer.copy()
            outer.update(self._inner.digest())
            return outer.digest()

        def hexdigest(self):
            return self.digest().hex()


    def new(key, msg=None, digestmod=""):
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        return HMAC(key, msg, digest).digest()
    """#
}
