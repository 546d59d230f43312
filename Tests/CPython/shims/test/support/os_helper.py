"""Files for tests."""

import contextlib
import os
import unittest

TESTFN_ASCII = TESTFN = f"@test_{os.getpid()}_tmp"
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_UNDECODABLE = TESTFN_UNENCODABLE = TESTFN_NONASCII = None
SAVEDCWD = None


def unlink(filename):
    with contextlib.suppress(OSError, AttributeError):
        os.unlink(filename)


def rmtree(path):
    raise unittest.SkipTest("removes folders")


rmdir = rmtree


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    raise unittest.SkipTest("makes folders")
    yield


temp_cwd = change_cwd = temp_dir


def can_symlink():
    return False


def skip_unless_symlink(test):
    return unittest.skip("links")(test)


def fd_count():
    return 0


class FakePath:
    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(
                self.path, BaseException):
            raise self.path
        return self.path


class EnvironmentVarGuard:
    def __enter__(self):
        raise unittest.SkipTest("changes the environment")

    def __exit__(self, *details):
        return False
