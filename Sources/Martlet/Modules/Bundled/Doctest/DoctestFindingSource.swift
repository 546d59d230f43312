extension BundledModules {
  /// Finding the docstrings of `doctest`.
  static let doctestFinding: StaticString = #"""
    '''Docstrings of modules, classes and functions are searched for examples.'''
    import inspect as _inspect
    import linecache as _linecache
    import re as _re
    from _doctest_examples import DocTestParser

    __name__ = "doctest"


    class DocTestFinder:
        '''Makes a DocTest of each docstring of an object and of what it contains.'''

        def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
            self._parser, self._verbose = parser, verbose
            self._recurse, self._exclude_empty = recurse, exclude_empty

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            '''The DocTests of an object, in the order of their names.'''
            if name is None:
                name = getattr(obj, "__name__", None)
                if name is None:
                    raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                     f"{type(obj)!r}")
            if module is False:
                module = None
            elif module is None:
                module = _inspect.getmodule(obj)
            globs = dict(globs if globs is not None else {} if module is None else module.__dict__)
            globs.update(extraglobs or {})
            globs.setdefault("__name__", "__main__")
            search = _Search(self, module, globs, self._lines_of(obj, module))
            search.look(obj, name)
            return sorted(search.tests)

        def _lines_of(self, obj, module):
            try:
                file = _inspect.getsourcefile(obj)
            except TypeError:
                return None
            if not file:
                file = _inspect.getfile(obj)
                if not (file.startswith("<") and file.endswith(">")):
                    return None
            lines = _linecache.getlines(file) if module is None else _linecache.getlines(file, module.__dict__)
            return lines or None


    def _is_function(value):
        return _inspect.isroutine(_inspect.unwrap(value)) if callable(value) else _inspect.isroutine(value)


    class _Search:
        '''One search: what it has found and what it has seen.'''

        def __init__(self, finder, module, globs, lines):
            self.finder, self.module, self.globs, self.lines = finder, module, globs, lines
            self.tests, self.seen = [], set()

        def look(self, value, name):
            if self.finder._verbose:
                print(f"Finding tests in {name}")
            if id(value) in self.seen:
                return
            self.seen.add(id(value))
            test = self.test_of(value, name)
            if test is not None:
                self.tests.append(test)
            if not self.finder._recurse:
                return
            if _inspect.ismodule(value):
                self.look_into_module(value, name)
            elif _inspect.isclass(value):
                for key, member in value.__dict__.items():
                    if isinstance(member, (staticmethod, classmethod)):
                        member = member.__func__
                    if (_inspect.isroutine(member) or _inspect.isclass(member) or isinstance(member, property)) and (
                            self.is_of_module(member)):
                        self.look(member, f"{name}.{key}")

        def look_into_module(self, module, name):
            for key, member in module.__dict__.items():
                if (_is_function(member) or _inspect.isclass(member)) and self.is_of_module(member):
                    self.look(member, f"{name}.{key}")
            for key, member in getattr(module, "__test__", {}).items():
                if not isinstance(key, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
                if not (isinstance(member, str) or _inspect.isroutine(member) or _inspect.isclass(member)
                        or _inspect.ismodule(member)):
                    raise ValueError("DocTestFinder.find: __test__ values must be strings, functions, methods, "
                                     f"classes, or modules: {type(member)!r}")
                self.look(member, f"{name}.__test__.{key}")

        def is_of_module(self, value):
            '''Whether something was defined in the module that is searched.'''
            module = self.module
            if module is None or isinstance(value, property):
                return True
            if _inspect.isfunction(value):
                return value.__globals__ is module.__dict__
            owner = getattr(value, "__module__", None)
            if owner is None:
                owner = getattr(getattr(value, "__objclass__", None), "__module__", None)
            if owner is None and not _inspect.isroutine(value):
                raise ValueError("object must be a class or function")
            return owner == module.__name__

        def test_of(self, value, name):
            text = value if isinstance(value, str) else getattr(value, "__doc__", None)
            text = "" if text is None else str(text)
            if self.finder._exclude_empty and not text:
                return None
            file = None
            if self.module is not None:
                file = getattr(self.module, "__file__", None) or self.module.__name__
                if file.endswith(".pyc"):
                    file = file[:-1]
            return self.finder._parser.get_doctest(text, self.globs, name, file, self.line_of(value))

        def line_of(self, value):
            '''The line of the file, from 0, in which the docstring begins.'''
            line = None
            if _inspect.ismodule(value) and value.__doc__ is not None:
                line = 0
            elif _inspect.isclass(value):
                line = self.line_of_class(value)
            value = getattr(value, "__func__", value)
            if _inspect.isfunction(value) and value.__doc__:
                value = value.__code__
            for attribute in ("tb_frame", "f_code"):
                value = getattr(value, attribute, value)
            if _inspect.iscode(value):
                line = value.co_firstlineno - 1
            if line is None or self.lines is None:
                return None if line is None else line + 1
            opening = _re.compile(r'(^|.*:)\s*\w*("|\')')
            return next((at for at in range(line, len(self.lines)) if opening.match(self.lines[at])), None)

        def line_of_class(self, cls):
            if self.lines is None:
                return None
            begin = _re.compile(rf"\s*class\s*{_re.escape(cls.__name__)}\b")
            return next((at for at, line in enumerate(self.lines) if begin.match(line)), None)
    """#
}
