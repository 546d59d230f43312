extension BundledModules {
  /// What `sys` has beside its native part.
  static let sysDetails: StaticString = #"""
    '''What `sys` tells that is rarely asked for.'''

    from _runtime import builtins as _builtins, command_flags as _command_flags
    from operator import index as _index
    from types import SimpleNamespace


    class _Fields(tuple):
        n_unnamed_fields = 0

        def __new__(cls, *args, **kwargs):
            raise TypeError(f"cannot create 'sys.{cls.__name__}' instances")

        def __repr__(self):
            values = ", ".join(f"{name}={value!r}" for name, value in zip(self._names, self))
            return f"sys.{type(self).__name__}({values})"


    def _make(name, /, **fields):
        namespace = {
            field: property(lambda self, place=place: self[place]) for place, field in enumerate(fields)}
        namespace.update(
            __module__="sys", __slots__=(), _names=tuple(fields), n_fields=len(fields), n_sequence_fields=len(fields))
        return tuple.__new__(type(name, (_Fields,), namespace), fields.values())


    version_info = _make("version_info", major=3, minor=11, micro=7, releaselevel="final", serial=0)
    flags = _make("flags", **{
        **dict(
            debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=1, no_user_site=0, no_site=0,
            ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=0, dev_mode=False,
            utf8_mode=0, warn_default_encoding=0, safe_path=False, int_max_str_digits=-1),
        **_command_flags()})
    float_info = _make(
        "float_info", max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308,
        min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
    int_info = _make(
        "int_info", bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
    hash_info = _make(
        "hash_info", width=64, modulus=(1 << 61) - 1, inf=314159, nan=0, imag=1000003, algorithm="siphash13",
        hash_bits=64, seed_bits=128, cutoff=0)
    thread_info = _make("thread_info", name="pthread", lock="semaphore", version=None)
    implementation = SimpleNamespace(
        name="martlet", cache_tag=None, version=version_info, hexversion=0x030b07f0)
    builtin_module_names = ("asyncio", "builtins", "contextvars", "gc", "itertools", "math", "sys", "time")
    stdlib_module_names = frozenset('''
        __future__ _abc _aix_support _ast _asyncio _bisect _blake2 _bootsubprocess _bz2 _codecs _codecs_cn
        _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc
        _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm
        _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq
        _imp _io _json _locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode
        _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess _py_abc _pydecimal _pyio
        _queue _random _scproxy _sha1 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl
        _stat _statistics _string _strptime _struct _symtable _thread _threading_local _tkinter _tokenize
        _tracemalloc _typing _uuid _warnings _weakref _weakrefset _winapi _zoneinfo abc aifc antigravity
        argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins bz2
        cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
        concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
        datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler
        fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext
        glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io
        ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math
        mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path
        numbers opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil
        platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc
        pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets
        select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd
        sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess
        sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this
        threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
        turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser
        winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
        '''.split())
    abiflags = ""
    platlibdir = "lib"
    pycache_prefix = None
    meta_path = []
    path_hooks = []
    path_importer_cache = {}


    def getallocatedblocks():
        return 0


    def displayhook(value, /):
        '''Print a value as the prompt does.'''
        import builtins
        if value is not None:
            print(repr(value))
            builtins._ = value


    def excepthook(exctype, value, traceback, /):
        '''Print an exception with its traceback.'''
        import sys
        if isinstance(value, BaseException):
            from _runtime import format_exception
            if value.__traceback__ is None and traceback is not None:
                value.__traceback__ = traceback
            sys.stderr.write(format_exception(value, True))
        else:
            from traceback import print_exception
            print_exception(exctype, value, traceback, file=sys.stderr)


    UnraisableHookArgs = type(
        _make("UnraisableHookArgs", exc_type=None, exc_value=None, exc_traceback=None, err_msg=None, object=None))


    def unraisablehook(unraisable, /):
        '''Print an exception that could not be raised where it happened.'''
        import sys
        if type(unraisable) is not UnraisableHookArgs:
            raise TypeError("sys.unraisablehook argument type must be UnraisableHookArgs")
        told = unraisable.err_msg
        if unraisable.object is not None:
            sys.stderr.write(f"{told or 'Exception ignored in'}: {unraisable.object!r}\n")
        elif told is not None:
            sys.stderr.write(f"{told}:\n")
        excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


    def _tell(hook, error, culprit, message):
        hook(tuple.__new__(UnraisableHookArgs, (type(error), error, error.__traceback__, message, culprit)))


    def breakpointhook(*args, **kws):
        '''Call what the environment names, a debugger if it names nothing.'''
        from os import environ
        place = environ.get("PYTHONBREAKPOINT") or "pdb.set_trace"
        if place == "0":
            return None
        module, _, name = place.rpartition(".")
        try:
            hook = getattr(__import__(module or "builtins", fromlist=["*"]), name)
        except (ImportError, AttributeError, ValueError):
            from warnings import warn
            warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{place}"', RuntimeWarning)
            return None
        return hook(*args, **kws)


    __displayhook__, __excepthook__, __unraisablehook__ = displayhook, excepthook, unraisablehook
    __breakpointhook__ = breakpointhook


    def audit(event, /, *args):
        pass


    def addaudithook(hook):
        raise NotImplementedError("sys.addaudithook is not supported: Martlet tells of no events")


    def settrace(function, /):
        '''Only None: nothing is traced.'''
        if function is not None:
            raise NotImplementedError("sys.settrace is not supported: Martlet traces nothing")


    def setprofile(function, /):
        '''Only None: nothing is traced.'''
        if function is not None:
            raise NotImplementedError("sys.setprofile is not supported: Martlet traces nothing")


    def call_tracing(func, args, /):
        '''Call a function.'''
        if not isinstance(args, tuple):
            raise TypeError(f"call_tracing() argument 2 must be tuple, not {type(args).__name__}")
        return func(*args)


    def getrefcount(object, /):
        raise NotImplementedError("sys.getrefcount is not supported: Martlet counts no references")


    _hooks_class = None


    def _asyncgen_hooks(pair):
        global _hooks_class
        if _hooks_class is None:
            from _structseq import structure
            _hooks_class = structure("builtins", "asyncgen_hooks", ("firstiter", "finalizer"))
        return _hooks_class(pair)


    # Nothing is loaded that they would matter to.
    _flags_of_loading = 2


    def getdlopenflags():
        '''What setdlopenflags was given.'''
        return _flags_of_loading


    def setdlopenflags(flags, /):
        global _flags_of_loading
        _flags_of_loading = _index(flags)


    _builtins(globals(), "call_tracing getdlopenflags setdlopenflags settrace setprofile")
    """#
}
