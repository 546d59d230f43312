extension BundledModules {
  /// What `sys` has beside its native part.
  static let sysDetails: StaticString = #"""
    '''What `sys` tells that is rarely asked for.'''


    def _fields(kind, names, **values):
        names = tuple(names.split())

        def show(self):
            pairs = ", ".join(f"{name}={self[place]!r}" for place, name in enumerate(names))
            return f"sys.{kind}({pairs})"

        def refuse(cls, *args, **kwargs):
            raise TypeError(f"cannot create 'sys.{kind}' instances")
        namespace = {"__slots__": (), "__module__": "sys", "__repr__": show, "n_fields": len(names),
                     "__match_args__": names}
        for place, name in enumerate(names):
            namespace[name] = property(lambda self, place=place: self[place])
        made = tuple.__new__(type(kind, (tuple,), namespace), tuple(values[name] for name in names))
        type(made).__new__ = refuse
        return made


    version_info = _fields(
        "version_info", "major minor micro releaselevel serial", major=3, minor=11, micro=7, releaselevel="final", serial=0)
    float_info = _fields(
        "float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
        max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021,
        min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)
    hash_info = _fields(
        "hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff", width=64, modulus=2 ** 61 - 1,
        inf=314159, nan=0, imag=1000003, algorithm="siphash13", hash_bits=64, seed_bits=128, cutoff=0)
    int_info = _fields(
        "int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold", bits_per_digit=30,
        sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)
    thread_info = _fields("thread_info", "name lock version", name="pthread", lock="semaphore", version=None)
    flags = _fields(
        "flags", "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose "
        "bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path "
        "int_max_str_digits", debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=0,
        no_site=0, ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=0,
        dev_mode=False, utf8_mode=0, warn_default_encoding=0, safe_path=False, int_max_str_digits=4300)


    class _Implementation:
        def __init__(self, **values):
            self.__dict__.update(values)

        def __repr__(self):
            return "namespace(" + ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items()) + ")"


    implementation = _Implementation(name="martlet", cache_tag=None, version=version_info, hexversion=0x030b07f0)
    hexversion = 0x030b07f0
    api_version = 1013
    copyright = "Martlet, an interpreter for a subset of Python 3.11"
    executable = ""
    prefix = exec_prefix = base_prefix = base_exec_prefix = ""
    platlibdir = "lib"
    warnoptions = []
    orig_argv = []
    builtin_module_names = ("builtins", "itertools", "math", "sys", "time")
    float_repr_style = "short"
    dont_write_bytecode = True
    pycache_prefix = None
    meta_path = []
    path_hooks = []
    path_importer_cache = {}


    def getdefaultencoding():
        return "utf-8"


    def getfilesystemencoding():
        return "utf-8"


    def getfilesystemencodeerrors():
        return "surrogateescape"


    def is_finalizing():
        return False


    def get_int_max_str_digits():
        return 4300


    def gettrace():
        return None


    def getprofile():
        return None


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
        from traceback import print_exception
        print_exception(exctype, value, traceback, file=sys.stderr)


    __displayhook__, __excepthook__ = displayhook, excepthook


    def unraisablehook(unraisable, /):
        excepthook(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


    def audit(event, /, *args):
        pass
    """#
}
