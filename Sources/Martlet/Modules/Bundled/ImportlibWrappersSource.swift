extension BundledModules {
  /// The module `_importlib_wrappers`: what `importlib.util` has for loaders.
  static let importlibWrappers: StaticString = #"""
    '''Loaders that load later, and decorators of methods that load.'''
    import functools
    import io
    import sys
    import types
    import warnings


    def decode_source(source_bytes):
        '''The text of a module.'''
        import tokenize
        encoding, _ = tokenize.detect_encoding(io.BytesIO(source_bytes).readline)
        return io.IncrementalNewlineDecoder(None, True).decode(source_bytes.decode(encoding))


    def _turned(number, by):
        return (number << by | number >> 64 - by) & 2 ** 64 - 1


    def _mixed(a, b, c, d):
        a = a + b & 2 ** 64 - 1
        c = c + d & 2 ** 64 - 1
        b, d = _turned(b, 13) ^ a, _turned(d, 16) ^ c
        a = _turned(a, 32)
        c = c + b & 2 ** 64 - 1
        a = a + d & 2 ** 64 - 1
        return a, _turned(b, 17) ^ c, _turned(c, 32), _turned(d, 21) ^ a


    def source_hash(source_bytes):
        '''The hash by which CPython knows the text that it has kept code of.'''
        from importlib.util import MAGIC_NUMBER
        key = int.from_bytes(MAGIC_NUMBER, "little")
        state = (key ^ 0x736f6d6570736575, 0x646f72616e646f6d, key ^ 0x6c7967656e657261, 0x7465646279746573)
        whole = len(source_bytes) // 8 * 8
        rest = source_bytes[whole:] + bytes(7 - len(source_bytes) % 8) + bytes([len(source_bytes) & 255])
        for place in range(0, whole + 8, 8):
            word = int.from_bytes((source_bytes[:whole] + rest)[place:place + 8], "little")
            a, b, c, d = _mixed(*state[:3], state[3] ^ word)
            state = a ^ word, b, c, d
        a, b, c, d = state
        state = a, b, c ^ 255, d
        for _ in range(3):
            state = _mixed(*state)
        a, b, c, d = state
        return (a ^ b ^ c ^ d).to_bytes(8, "little")


    def set_package(fxn):
        '''Decorator: gives what a method loads its __package__.'''
        @functools.wraps(fxn)
        def wrapper(*args, **kwargs):
            warnings.warn("The import system now takes care of this automatically; this decorator is slated for removal "
                          "in Python 3.12", DeprecationWarning)
            module = fxn(*args, **kwargs)
            if getattr(module, "__package__", None) is None:
                module.__package__ = module.__name__
                if not hasattr(module, "__path__"):
                    module.__package__ = module.__package__.rpartition(".")[0]
            return module
        return wrapper


    def set_loader(fxn):
        '''Decorator: gives what a method loads its __loader__.'''
        @functools.wraps(fxn)
        def wrapper(self, *args, **kwargs):
            warnings.warn("The import system now takes care of this automatically; this decorator is slated for removal "
                          "in Python 3.12", DeprecationWarning)
            module = fxn(self, *args, **kwargs)
            if getattr(module, "__loader__", None) is None:
                module.__loader__ = self
            return module
        return wrapper


    def module_for_loader(fxn):
        '''Decorator: a method is given the module instead of its name.'''
        warnings.warn("The import system now takes care of this automatically; this decorator is slated for removal in "
                      "Python 3.12", DeprecationWarning)

        @functools.wraps(fxn)
        def wrapper(self, fullname, *args, **kwargs):
            module = sys.modules.get(fullname)
            is_new = module is None
            if is_new:
                module = sys.modules[fullname] = types.ModuleType(fullname)
            module.__loader__ = self
            try:
                is_package = self.is_package(fullname)
            except (ImportError, AttributeError):
                pass
            else:
                module.__package__ = fullname if is_package else fullname.rpartition(".")[0]
            try:
                return fxn(self, module, *args, **kwargs)
            except BaseException:
                if is_new:
                    sys.modules.pop(fullname, None)
                raise
        return wrapper


    class _LazyModule(types.ModuleType):
        '''A module that runs when an attribute is asked for.'''

        def __getattribute__(self, attribute):
            own = object.__getattribute__
            self.__class__ = types.ModuleType
            spec = self.__spec__
            name = spec.name
            before, now = spec.loader_state["__dict__"], own(self, "__dict__")
            changed = {key: value for key, value in now.items() if key not in before or before[key] is not value}
            spec.loader.exec_module(self)
            if name in sys.modules and self is not sys.modules[name]:
                raise ValueError(f"module object for {name!r} substituted in sys.modules during a lazy load")
            now.update(changed)
            return getattr(self, attribute)

        def __delattr__(self, attribute):
            self.__getattribute__(attribute)
            delattr(self, attribute)


    class LazyLoader:
        '''Has a loader run its modules when they are first used.'''

        @classmethod
        def factory(cls, loader):
            '''What makes such loaders.'''
            cls._check(loader)
            return lambda *args, **kwargs: cls(loader(*args, **kwargs))

        @staticmethod
        def _check(loader):
            if not hasattr(loader, "exec_module"):
                raise TypeError("loader must define exec_module()")

        def __init__(self, loader):
            self._check(loader)
            self.loader = loader

        def create_module(self, spec):
            return self.loader.create_module(spec)

        def exec_module(self, module):
            module.__spec__.loader = self.loader
            module.__loader__ = self.loader
            module.__spec__.loader_state = {"__dict__": module.__dict__.copy(), "__class__": module.__class__}
            module.__class__ = _LazyModule


    for _each in (LazyLoader, decode_source, module_for_loader, set_loader, set_package, source_hash):
        _each.__module__ = "importlib.util"
    """#
}
