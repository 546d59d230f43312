"""What CPython's tests need of `test.support`, as far as an interpreter that is not CPython can give it."""

import contextlib
import functools
import gc
import io
import os
import sys
import time
import types
import unittest

verbose = 0
failfast = False
use_resources = None
PGO = False
Py_DEBUG = False
MS_WINDOWS = is_android = is_emscripten = is_wasi = is_jython = False
has_fork_support = has_socket_support = False
has_subprocess_support = True
HAVE_DOCSTRINGS = False
MISSING_C_DOCSTRINGS = True
HAVE_ASAN_FORK_BUG = False
HAVE_GETCODEPOINT = False
unicode_legacy_string = None
LOOPBACK_TIMEOUT, INTERNET_TIMEOUT, SHORT_TIMEOUT, LONG_TIMEOUT = 10.0, 60.0, 30.0, 300.0
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 1 << 31, 1 << 32
MAX_Py_ssize_t = sys.maxsize
max_memuse = real_max_memuse = 0
NHASHBITS = 64
TEST_HOME_DIR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SAVEDCWD = None
REPO_ROOT = STDLIB_DIR = os.path.dirname(TEST_HOME_DIR)
unix_shell = "/bin/sh"


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class TestDidNotRun(Error):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


# Decorators. What speaks of CPython's insides is left out.

def _left_out(reason):
    return unittest.skip(reason)


def _identity(item):
    return item


def cpython_only(test):
    """A test of CPython's insides counts if it passes here too; else it is left out."""
    if isinstance(test, type):
        for name, method in list(vars(test).items()):
            if name.startswith("test") and callable(method):
                setattr(test, name, cpython_only(method))
        return test

    @functools.wraps(test)
    def tried(*args, **kwargs):
        try:
            result = test(*args, **kwargs)
        except unittest.SkipTest:
            raise
        except Exception as error:
            raise unittest.SkipTest(f"C internals: {type(error).__name__}")
        return result
    return tried


def refcount_test(test):
    return _left_out("reference counts")(test)


def no_tracing(test):
    return test


def impl_detail(msg=None, **guards):
    if check_impl_detail(**guards):
        return _identity
    return _left_out(msg or "details of CPython")


def check_impl_detail(**guards):
    if not guards:
        return False
    return not next(iter(guards.values()))


def anticipate_failure(condition):
    return unittest.expectedFailure if condition else _identity


def is_resource_enabled(resource):
    return False


def requires(resource, msg=None):
    raise ResourceDenied(msg or f"needs the resource {resource}")


def open_urlresource(url, *args, **kwargs):
    raise ResourceDenied(f"needs {url}")


def ignore_deprecations_from(module, *, like):
    raise unittest.SkipTest("filters of warnings for one module")


def run_in_subinterp(code):
    raise unittest.SkipTest("C internals: subinterpreters")


def requires_resource(resource):
    return _left_out(f"needs the resource {resource}")


def _passing(*args, **kwargs):
    return _identity


requires_IEEE_754 = _identity
requires_docstrings = _left_out("docstrings of built-in objects")
requires_legacy_unicode_capi = _left_out("C internals")
requires_freebsd_version = requires_linux_version = requires_mac_ver = _passing
skip_if_sanitizer = skip_if_buildbot = _passing
skip_if_pgo_task = skip_if_buggy_ucrt_strfptime = _identity


def requires_debug_ranges(reason=""):
    return _identity


def has_no_debug_ranges():
    return False


def _needs(what):
    def decorate(reason=None):
        return _left_out(f"needs {what}")
    return decorate


requires_zlib, requires_gzip, requires_bz2, requires_lzma = map(_needs, ("zlib", "gzip", "bz2", "lzma"))
requires_fork = _needs("fork")


def requires_subprocess():
    return _identity



def requires_working_socket(*, module=False):
    return None if module else _left_out("sockets")


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest("needs processes")


def bigmemtest(size, memuse, dry_run=True):
    def decorate(test):
        @functools.wraps(test)
        def wrapper(self):
            if not dry_run:
                raise unittest.SkipTest("needs much memory")
            return test(self, 5147)
        wrapper.size, wrapper.memuse = size, memuse
        return wrapper
    return decorate


def bigaddrspacetest(test):
    return _left_out("needs much memory")(test)


@contextlib.contextmanager
def run_with_locale(category, *locales):
    if "" not in locales:
        raise unittest.SkipTest("locales")
    yield


def run_with_tz(tz):
    """The method under another time zone."""
    def decorate(test):
        @functools.wraps(test)
        def wrapper(*args, **kwargs):
            before = os.environ.get("TZ")
            os.environ["TZ"] = tz
            time.tzset()
            try:
                return test(*args, **kwargs)
            finally:
                if before is None:
                    del os.environ["TZ"]
                else:
                    os.environ["TZ"] = before
                time.tzset()
        return wrapper
    return decorate


# Output

@contextlib.contextmanager
def captured_output(stream_name):
    original = getattr(sys, stream_name)
    setattr(sys, stream_name, io.StringIO())
    try:
        yield getattr(sys, stream_name)
    finally:
        setattr(sys, stream_name, original)


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


def print_warning(msg):
    print(f"warning: {msg}", file=sys.__stderr__)


def flush_std_streams():
    sys.stdout.flush()
    sys.stderr.flush()


# Collection and finalisation

def gc_collect():
    gc.collect()
    gc.collect()
    gc.collect()


@contextlib.contextmanager
def disable_gc():
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def check_free_after_iterating(test, iter, cls, args=()):
    """An iterator that is at its end has let go of what it iterated."""
    freed = []

    class Noting(cls):
        def __del__(self):
            freed.append(next(iterator, None))
    iterator = iter(Noting(*args))
    test.assertRaises(StopIteration, next, iterator)
    gc_collect()
    test.assertEqual(freed, [None])


class catch_unraisable_exception:
    """What `sys.unraisablehook` is told."""

    def __enter__(self):
        self.unraisable = None
        self._before, sys.unraisablehook = sys.unraisablehook, functools.partial(setattr, self, "unraisable")
        return self

    def __exit__(self, *details):
        sys.unraisablehook = self._before
        del self.unraisable


# Attributes, items, patches

def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest(f"object {obj!r} has no attribute {name!r}")


_absent = object()


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    old = getattr(obj, attr, _absent)
    setattr(obj, attr, new_val)
    try:
        yield None if old is _absent else old
    finally:
        if old is not _absent:
            setattr(obj, attr, old)
        elif hasattr(obj, attr):
            delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    old = obj[item] if item in obj else _absent
    obj[item] = new_val
    try:
        yield None if old is _absent else old
    finally:
        if old is not _absent:
            obj[item] = old
        elif item in obj:
            del obj[item]


def patch(test_instance, object_to_patch, attr_name, new_value):
    old = getattr(object_to_patch, attr_name)
    test_instance.addCleanup(setattr, object_to_patch, attr_name, old)
    setattr(object_to_patch, attr_name, new_value)


# Comparisons

class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ, NEVER_EQ, LARGEST, SMALLEST = _AlwaysEqual(), _NeverEqual(), _Largest(), _Smallest()


class Matcher:
    """Whether a dict has some values, those of strings as parts."""

    _partial_matches = ("msg", "message")

    def matches(self, d, **kwargs):
        return all(self.match_value(key, d.get(key), value) for key, value in kwargs.items())

    def match_value(self, key, dv, v):
        if type(v) is not type(dv):
            return False
        if type(dv) is not str or key not in self._partial_matches:
            return v == dv
        return dv.find(v) >= 0


def sortdict(dict):
    return "{" + ", ".join(f"{key!r}: {dict[key]!r}" for key in sorted(dict)) + "}"


def findfile(filename, subdir=None):
    places = [os.path.join(folder, subdir or "", filename) for folder in (TEST_HOME_DIR, *sys.modules["test"].__path__)]
    return next(filter(os.path.exists, places), places[0])


# Checks

def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    testcase.assertIsNotNone(error.lineno)
    testcase.assertIsNotNone(error.offset)
    if lineno is not None:
        testcase.assertEqual(error.lineno, lineno)
    if offset is not None:
        testcase.assertEqual(error.offset, offset)


def check_sizeof(test, o, size):
    raise unittest.SkipTest("C internals")


def calcobjsize(fmt):
    raise unittest.SkipTest("C internals")


calcvobjsize = calcobjsize


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    if name_of_module is None:
        name_of_module = (module.__name__,)
    elif isinstance(name_of_module, str):
        name_of_module = (name_of_module,)
    expected = set(extra)
    for name in dir(module):
        if name.startswith("_") or name in not_exported:
            continue
        obj = getattr(module, name)
        if getattr(obj, "__module__", None) in name_of_module or (
                not hasattr(obj, "__module__") and not isinstance(obj, types.ModuleType)):
            expected.add(name)
    test_case.assertCountEqual(module.__all__, expected)


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    mod, name = tp.__module__, tp.__name__
    full = f"{mod}.{name}" if mod != "builtins" else name
    testcase.assertRaisesRegex(TypeError, f"cannot create '{full}' instances", tp, *args, **kwds)


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    missing = set(dir(ref_api)) - set(dir(other_api)) - set(ignore)
    return {name for name in missing if not name.startswith("_") or name.endswith("__")}


def collision_stats(nbins, nballs):
    raise unittest.SkipTest("C internals")


# Limits

@contextlib.contextmanager
def infinite_recursion(max_depth=100):
    limit = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(max_depth)
    except RecursionError:
        pass
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


@contextlib.contextmanager
def set_recursion_limit(limit):
    old = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(old)


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    old = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(max_digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(old)


def setswitchinterval(interval):
    return sys.setswitchinterval(interval)


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


def busy_retry(timeout, err_msg=None, /, *, error=True):
    deadline = time.monotonic() + timeout
    while True:
        yield
        if time.monotonic() > deadline:
            break
    if error:
        raise AssertionError(f"timeout ({timeout:.1f} seconds)" + (f": {err_msg}" if err_msg else ""))


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    delay = init_delay
    for _ in busy_retry(timeout, err_msg, error=error):
        yield
        time.sleep(delay)
        delay = min(delay * 2, max_delay)


def wait_process(pid, *, exitcode, timeout=None):
    raise unittest.SkipTest("needs processes")


def reap_children():
    pass


def maybe_get_event_loop_policy():
    return None


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def skip_if_broken_hash(*args):
    return _identity


def args_from_interpreter_flags():
    return []


optim_args_from_interpreter_flags = args_from_interpreter_flags


def missing_compiler_executable(cmd_names=()):
    return None


def python_is_optimized():
    return True


def with_pymalloc():
    return False


has_strftime_extensions = True


def darwin_malloc_err_warning(test_name):
    pass


def check_sanitizer(*, address=False, memory=False, ub=False):
    return False


def __getattr__(name):
    if name.endswith("_helper"):
        import importlib
        return importlib.import_module(f"test.support.{name}")
    raise AttributeError(f"test.support has no {name!r} here")
