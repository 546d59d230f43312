"""Files for tests."""

import contextlib
import os
import shutil
import tempfile
import unittest

TESTFN_ASCII = TESTFN = f"@test_{os.getpid()}_tmp"
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_UNDECODABLE = TESTFN_UNENCODABLE = TESTFN_NONASCII = None
SAVEDCWD = None
FS_NONASCII = "\xe6"


def unlink(filename):
    with contextlib.suppress(OSError, AttributeError):
        os.unlink(filename)


def create_empty_file(filename):
    open(filename, "wb").close()


def rmtree(path):
    with contextlib.suppress(OSError):
        shutil.rmtree(path)


def rmdir(path):
    with contextlib.suppress(OSError):
        os.rmdir(path)


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    if path is None:
        path = os.path.realpath(tempfile.mkdtemp())
    else:
        os.mkdir(path)
    try:
        yield path
    finally:
        rmtree(path)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir() as path, change_cwd(path) as folder:
        yield folder


@contextlib.contextmanager
def temp_umask(umask):
    before = os.umask(umask)
    try:
        yield
    finally:
        os.umask(before)


def can_chmod():
    return True


def can_symlink():
    return True


def skip_unless_symlink(test):
    return test


def fd_count():
    return len(os.listdir("/proc/self/fd")) - 1


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
    """The environment, put back at the end."""

    def __enter__(self):
        self._before = dict(os.environ)
        return self

    def __exit__(self, *details):
        for name in list(os.environ):
            if name not in self._before:
                del os.environ[name]
        for name, value in self._before.items():
            if os.environ.get(name) != value:
                os.environ[name] = value

    def __getitem__(self, name):
        return os.environ[name]

    def __setitem__(self, name, value):
        os.environ[name] = value

    def __delitem__(self, name):
        os.environ.pop(name, None)

    def __contains__(self, name):
        return name in os.environ

    def __iter__(self):
        return iter(os.environ)

    def __len__(self):
        return len(os.environ)

    def keys(self):
        return os.environ.keys()

    def pop(self, name, *default):
        return os.environ.pop(name, *default)

    def clear(self):
        os.environ.clear()

    def set(self, name, value):
        os.environ[name] = value

    def unset(self, *names):
        for name in names:
            os.environ.pop(name, None)


def skip_unless_working_chmod(test):
    return test


def skip_unless_dac_override(test):
    return test if os.geteuid() == 0 else unittest.skip("the user may not read and write everything")(test)


def skip_if_dac_override(test):
    return test if os.geteuid() != 0 else unittest.skip("the user may read and write everything")(test)


def make_bad_fd():
    """A descriptor that is open no more."""
    with open(TESTFN, "wb") as file:
        descriptor = file.fileno()
    unlink(TESTFN)
    return descriptor


def skip_unless_xattr(test):
    return unittest.skip("no extended attributes here")(test)


def can_xattr():
    return False


def fs_is_case_insensitive(directory):
    return False


def _longpath(path):
    return path
