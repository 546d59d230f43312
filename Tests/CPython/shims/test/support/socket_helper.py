"""Sockets: there are none."""

import unittest

HOST, HOSTv4, HOSTv6 = "localhost", "127.0.0.1", "::1"
IPV6_ENABLED = False


def _refuse(*args, **kwargs):
    raise unittest.SkipTest("sockets")


find_unused_port = bind_port = bind_unix_socket = _refuse


def skip_unless_bind_unix_socket(test):
    return unittest.skip("sockets")(test)


def skip_if_tcp_blackhole(test):
    return test
