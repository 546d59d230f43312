"""Importing for tests. There is one implementation of each module, so a fresh or a pure one is the usual one."""

import contextlib
import importlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise unittest.SkipTest(f"needs the module {name}") from error


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def unload(name):
    sys.modules.pop(name, None)


def forget(modname):
    unload(modname)


class CleanImport:
    def __init__(self, *module_names, usefrozen=False):
        self.names = module_names

    def __enter__(self):
        self.saved = dict(sys.modules)
        for name in self.names:
            sys.modules.pop(name, None)
        return self

    def __exit__(self, *details):
        sys.modules.update(self.saved)


class DirsOnSysPath:
    def __init__(self, *paths):
        self.original = sys.path[:]
        sys.path.extend(paths)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        sys.path[:] = self.original


@contextlib.contextmanager
def frozen_modules(enabled=True):
    yield


@contextlib.contextmanager
def ready_to_import(name=None, source=""):
    raise unittest.SkipTest("writes files")
    yield
