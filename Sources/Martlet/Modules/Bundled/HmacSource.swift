extension BundledModules {
  /// The module `hmac`.
  static let hmac: StaticString = #"""
    '''Digests with a key.'''
    import hashlib as _hashlib

    digest_size = None
    # What the bytes of a key become within and without.
    trans_5C = bytes(number ^ 0x5C for number in range(256))
    trans_36 = bytes(number ^ 0x36 for number in range(256))


    def compare_digest(a, b, /):
        '''Whether both are equal, in a time that does not tell where they differ.'''
        if isinstance(a, str) and isinstance(b, str):
            if not (a + b).isascii():
                raise TypeError("comparing strings with non-ASCII characters is not supported")
            a, b = a.encode(), b.encode()
        if not all(isinstance(given, (bytes, bytearray)) for given in (a, b)):
            kinds = " and ".join(f"'{type(given).__name__}'" for given in (a, b))
            raise TypeError(f"unsupported operand types(s) or combination of types: {kinds}")
        differing = len(a) ^ len(b)
        for one, other in zip(a, b):
            differing |= one ^ other
        return not differing


    class HMAC:
        '''A digest with a key, made piece by piece.'''
        blocksize = 64

        def __init__(self, key, msg=None, digestmod=""):
            if not isinstance(key, bytes) and not isinstance(key, bytearray):
                raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
            if not digestmod:
                raise TypeError("Missing required parameter 'digestmod'.")
            make = self._maker(digestmod)
            # The key goes in front of the message, and in front of the digest of that.
            self._hashes = make(), make()
            self.digest_size, self.block_size = self._hashes[0].digest_size, self._block_size_of(self._hashes[0])
            if len(key) > self.block_size:
                key = make(key).digest()
            padded = bytes(key).ljust(self.block_size, b"\0")
            for hash, mask in zip(self._hashes, (0x36, 0x5C)):
                hash.update(bytes(byte ^ mask for byte in padded))
            if msg is not None:
                self.update(msg)

        def _block_size_of(self, hash):
            size = getattr(hash, "block_size", None)
            if size is not None and size >= 16:
                return size
            from warnings import warn
            warn("No block_size attribute on given digest object; Assuming 64." if size is None
                 else f"block_size of {size} seems too small; using our default of 64.", RuntimeWarning)
            return 64

        def _maker(self, given):
            if isinstance(given, str):
                return lambda data=b"": _hashlib.new(given, data)
            return given if callable(given) else given.new

        @property
        def name(self):
            return f"hmac-{self._hashes[0].name}"

        def update(self, msg):
            '''Add to the message.'''
            self._hashes[0].update(msg)

        def copy(self):
            '''One that has got as far.'''
            twin = object.__new__(type(self))
            vars(twin).update(vars(self), _hashes=tuple(hash.copy() for hash in self._hashes))
            return twin

        def digest(self):
            '''The digest of the message so far.'''
            inner, outer = self._hashes
            whole = outer.copy()
            whole.update(inner.digest())
            return whole.digest()

        def hexdigest(self):
            '''The digest in hexadecimal.'''
            return self.digest().hex()


    def new(key, msg=None, digestmod=""):
        '''A digest with a key, of the beginning of a message.'''
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        '''The digest of a message with a key.'''
        return new(key, msg, digest).digest()
    """#
}
