extension BundledModules {
  /// The module `secrets`.
  static let secrets: StaticString = #"""
    '''Random values that cannot be guessed.'''
    import base64 as _base64
    from hmac import compare_digest
    from random import SystemRandom

    __all__ = ["choice", "randbelow", "randbits", "SystemRandom", "token_bytes", "token_hex", "token_urlsafe",
               "compare_digest"]
    DEFAULT_ENTROPY = 32
    _source = SystemRandom()
    choice = _source.choice
    randbits = _source.getrandbits


    def randbelow(exclusive_upper_bound):
        if exclusive_upper_bound <= 0:
            raise ValueError("Upper bound must be positive.")
        return _source.randrange(exclusive_upper_bound)


    def token_bytes(nbytes=None):
        return _source.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


    def token_hex(nbytes=None):
        return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        return _base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")
    """#
}
