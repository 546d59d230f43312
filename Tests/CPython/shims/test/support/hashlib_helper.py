"""Digests for tests."""


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    return lambda item: item
