extension BundledModules {
  /// The module `_pickle_codes`: what both halves of `pickle` need.
  static let pickleCodes: StaticString = #"""
    '''What the two directions of pickle share: operation codes, errors, names of former versions.'''

    HIGHEST_PROTOCOL, DEFAULT_PROTOCOL = 5, 4

    # Names and bytes of the operations, in the order of the protocols that brought them.
    CODES = dict(
        MARK=b"(", STOP=b".", POP=b"0", POP_MARK=b"1", DUP=b"2", FLOAT=b"F", INT=b"I", BININT=b"J", BININT1=b"K",
        LONG=b"L", BININT2=b"M", NONE=b"N", PERSID=b"P", BINPERSID=b"Q", REDUCE=b"R", STRING=b"S", BINSTRING=b"T",
        SHORT_BINSTRING=b"U", UNICODE=b"V", BINUNICODE=b"X", APPEND=b"a", BUILD=b"b", GLOBAL=b"c", DICT=b"d",
        EMPTY_DICT=b"}", APPENDS=b"e", GET=b"g", BINGET=b"h", INST=b"i", LONG_BINGET=b"j", LIST=b"l", EMPTY_LIST=b"]",
        OBJ=b"o", PUT=b"p", BINPUT=b"q", LONG_BINPUT=b"r", SETITEM=b"s", TUPLE=b"t", EMPTY_TUPLE=b")", SETITEMS=b"u",
        BINFLOAT=b"G", TRUE=b"I01\n", FALSE=b"I00\n",
        PROTO=b"\x80", NEWOBJ=b"\x81", EXT1=b"\x82", EXT2=b"\x83", EXT4=b"\x84", TUPLE1=b"\x85", TUPLE2=b"\x86",
        TUPLE3=b"\x87", NEWTRUE=b"\x88", NEWFALSE=b"\x89", LONG1=b"\x8a", LONG4=b"\x8b",
        BINBYTES=b"B", SHORT_BINBYTES=b"C",
        SHORT_BINUNICODE=b"\x8c", BINUNICODE8=b"\x8d", BINBYTES8=b"\x8e", EMPTY_SET=b"\x8f", ADDITEMS=b"\x90",
        FROZENSET=b"\x91", NEWOBJ_EX=b"\x92", STACK_GLOBAL=b"\x93", MEMOIZE=b"\x94", FRAME=b"\x95",
        BYTEARRAY8=b"\x96", NEXT_BUFFER=b"\x97", READONLY_BUFFER=b"\x98")


    class PickleError(Exception):
        '''Something went wrong with a pickle.'''
        __module__ = "_pickle"


    class PicklingError(PickleError):
        '''The object cannot be pickled.'''
        __module__ = "_pickle"


    class UnpicklingError(PickleError):
        '''The data is no pickle.'''
        __module__ = "_pickle"


    class PickleBuffer:
        '''A buffer whose data may travel beside the pickle.'''

        def __init__(self, object, /):
            self._view = memoryview(object)

        def raw(self):
            '''The bytes of the buffer, as a memoryview.'''
            if self._view is None:
                raise ValueError("operation forbidden on released PickleBuffer object")
            return self._view

        def release(self):
            '''Let go of the buffer.'''
            self._view = None


    def attribute_along(owner, path):
        '''The attribute that a dotted name leads to, and what it is an attribute of.'''
        parent = owner
        for name in path:
            parent, owner = owner, getattr(owner, name)
        return owner, parent


    def whichmodule(obj, name):
        '''The name of the module where an object is found by its name.'''
        import sys
        module = getattr(obj, "__module__", None)
        if module is not None:
            return module
        path = name.split(".")
        for module, loaded in list(sys.modules.items()):
            if module not in ("__main__", "__mp_main__") and loaded is not None:
                try:
                    found = attribute_along(loaded, path)[0]
                except AttributeError:
                    continue
                if found is obj:
                    return sys.intern(module)
        return "__main__"


    # Protocols below 3 are written for Python 2, where things were called otherwise.

    _renamed_modules = {
        "builtins": "__builtin__", "copyreg": "copy_reg", "queue": "Queue", "configparser": "ConfigParser",
        "socketserver": "SocketServer", "reprlib": "repr", "_thread": "thread", "html.entities": "htmlentitydefs",
        "html.parser": "HTMLParser", "http.client": "httplib", "http.cookies": "Cookie",
        "http.cookiejar": "cookielib", "test.support": "test.test_support", "subprocess": "commands",
        "urllib.parse": "urlparse", "urllib.request": "urllib2", "collections.abc": "_abcoll", "pickle": "cPickle",
        "_functools": "functools", "_pickle": "pickle", "winreg": "_winreg", "tkinter": "Tkinter",
        "xmlrpc.client": "xmlrpclib"}
    _modules_before = {old: new for new, old in _renamed_modules.items() if new not in ("_functools", "_pickle")} | {
        "StringIO": "io", "cStringIO": "io", "UserDict": "collections", "UserList": "collections",
        "UserString": "collections", "BaseHTTPServer": "http.server", "SimpleHTTPServer": "http.server",
        "CGIHTTPServer": "http.server"}

    _renamed = {
        ("builtins", "range"): ("__builtin__", "xrange"), ("_functools", "reduce"): ("__builtin__", "reduce"),
        ("sys", "intern"): ("__builtin__", "intern"), ("builtins", "chr"): ("__builtin__", "unichr"),
        ("builtins", "str"): ("__builtin__", "unicode"), ("builtins", "int"): ("__builtin__", "long"),
        ("builtins", "zip"): ("itertools", "izip"), ("builtins", "map"): ("itertools", "imap"),
        ("builtins", "filter"): ("itertools", "ifilter"), ("itertools", "filterfalse"): ("itertools", "ifilterfalse"),
        ("itertools", "zip_longest"): ("itertools", "izip_longest"),
        ("collections", "UserDict"): ("UserDict", "IterableUserDict"),
        ("collections", "UserList"): ("UserList", "UserList"),
        ("collections", "UserString"): ("UserString", "UserString"),
        **{("urllib.parse", name): ("urllib", name) for name in (
            "quote", "quote_plus", "unquote", "unquote_plus", "urlencode")}}
    _named_before = {old: new for new, old in _renamed.items()} | {
        ("UserDict", "UserDict"): ("collections", "UserDict"), ("__builtin__", "reduce"): ("functools", "reduce"),
        ("__builtin__", "basestring"): ("builtins", "str"),
        ("exceptions", "StandardError"): ("builtins", "Exception")}

    # Exceptions that Python 2 had, and what those that it had not went by.
    _old_exceptions = frozenset('''ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning
        DeprecationWarning EOFError Exception FloatingPointError FutureWarning GeneratorExit ImportError ImportWarning
        IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError
        OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError
        SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
        UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError'''.split())
    _newer_exceptions = {"ModuleNotFoundError": "ImportError"} | dict.fromkeys((
        "BrokenPipeError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError",
        "ConnectionRefusedError", "ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError",
        "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError"), "OSError")


    def former_name(module, name):
        '''What Python 2 called it.'''
        if (module, name) in _renamed:
            return _renamed[module, name]
        if module == "builtins":
            old = _newer_exceptions.get(name, name)
            if old in _old_exceptions:
                return "exceptions", old
        return _renamed_modules.get(module, module), name


    def present_name(module, name):
        '''What is called so in Python 2.'''
        if (module, name) in _named_before:
            return _named_before[module, name]
        if module == "exceptions" and name in _old_exceptions | {"EnvironmentError", "IOError"}:
            return "builtins", name
        return _modules_before.get(module, module), name
    """#
}
