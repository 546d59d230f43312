extension BundledModules {
  /// The module `hashlib`.
  static let hashlib: StaticString = #"""
    '''Digests of bytes.'''
    from _hash import md5, new as _new, sha1, sha224, sha256, sha384, sha512

    _more = ("blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256")
    algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", *_more}
    algorithms_available = set(algorithms_guaranteed)
    __all__ = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", *_more, "new", "algorithms_guaranteed",
               "algorithms_available", "pbkdf2_hmac", "file_digest"]


    def new(name, data=b"", **kwargs):
        '''A digest by its name.'''
        if not isinstance(name, str):
            raise TypeError("name must be a string")
        if name.lower() in _more:
            return __getattr__(name.lower())(data, **kwargs)
        return _new(name.lower().replace("-", ""), data)


    def _bytes(value):
        try:
            return bytes(memoryview(value))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'") from None


    def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
        import hmac
        size = new(hash_name).digest_size
        if iterations < 1:
            raise ValueError("iteration value must be greater than 0.")
        dklen = size if dklen is None else dklen
        if dklen < 1:
            raise ValueError("key length must be greater than 0.")
        start = hmac.new(_bytes(password), digestmod=hash_name)
        key = b""
        block = 0
        while len(key) < dklen:
            block += 1
            step = start.copy()
            step.update(_bytes(salt) + block.to_bytes(4, "big"))
            digest = step.digest()
            total = int.from_bytes(digest, "big")
            for _ in range(iterations - 1):
                step = start.copy()
                step.update(digest)
                digest = step.digest()
                total ^= int.from_bytes(digest, "big")
            key += total.to_bytes(size, "big")
        return key[:dklen]


    def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
        result = new(digest) if isinstance(digest, str) else digest()
        if hasattr(fileobj, "getbuffer"):
            # What is in memory is there as a whole.
            result.update(fileobj.getbuffer())
            return result
        if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
            raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
        while block := fileobj.read(_bufsize):
            result.update(block)
        return result


    def __getattr__(name):
        if name in _more:
            import _sponges
            return getattr(_sponges, name)
        if name == "scrypt":
            raise AttributeError("hashlib.scrypt is not supported; use hashlib.pbkdf2_hmac")
        raise AttributeError(f"module 'hashlib' has no attribute {name!r}")


    def __dir__():
        return sorted([*globals(), *_more])
    """#
}
