extension BundledModules {
  /// The module `warnings`.
  static let warnings: StaticString = #"""
    '''Warnings.'''
    import sys
    import _runtime

    __all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
               "resetwarnings", "catch_warnings"]

    filters = [
        ("default", None, DeprecationWarning, "__main__", 0),
        ("ignore", None, DeprecationWarning, None, 0),
        ("ignore", None, PendingDeprecationWarning, None, 0),
        ("ignore", None, ImportWarning, None, 0),
        ("ignore", None, ResourceWarning, None, 0),
    ]
    defaultaction = "default"
    onceregistry = {}
    _defaultaction = defaultaction
    _onceregistry = onceregistry
    _filters_version = 1
    _unplaced = {}


    def _filters_mutated():
        global _filters_version
        _filters_version += 1


    class WarningMessage:
        '''A warning and where it was given.'''

        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
            self.file, self.line, self.source = file, line, source
            self._category_name = category.__name__ if category else None

        def __str__(self):
            return (f"{{message : {self.message!r}, category : {self._category_name!r}, "
                    f"filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}")


    def _text_of(message):
        text = f"{message.filename}:{message.lineno}: {message.category.__name__}: {message.message}\n"
        line = message.line
        if line is None:
            line = _runtime.source_line(message.filename, message.lineno)
        if line:
            text += f"  {line.strip()}\n"
        if message.source is not None:
            text += f"{message.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
        return text


    def _showwarnmsg_impl(message):
        file = message.file or sys.stderr
        if file is None:
            return
        try:
            file.write(_formatwarnmsg(message))
        except OSError:
            pass


    def _formatwarnmsg(message):
        if formatwarning is not _formatwarning_orig:
            return formatwarning(message.message, message.category, message.filename, message.lineno, message.line)
        return _text_of(message)


    def _showwarnmsg(message):
        if showwarning is not _showwarning_orig:
            if not callable(showwarning):
                raise TypeError("warnings.showwarning() must be set to a function or method")
            showwarning(message.message, message.category, message.filename, message.lineno, message.file, message.line)
        else:
            _showwarnmsg_impl(message)


    def showwarning(message, category, filename, lineno, file=None, line=None):
        '''Write a warning.'''
        _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


    def formatwarning(message, category, filename, lineno, line=None):
        '''The text of a warning.'''
        return _text_of(WarningMessage(message, category, filename, lineno, None, line))


    _showwarning_orig = showwarning
    _formatwarning_orig = formatwarning


    def warn(message, category=None, stacklevel=1, source=None):
        '''Warn.'''
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
        place = _runtime.caller_place(stacklevel)
        if place is None:
            filename, lineno, registry, module = "sys", 1, _unplaced, "sys"
        else:
            filename, lineno, _, namespace = place
            module = namespace.get("__name__") or "<string>"
            registry = namespace.setdefault("__warningregistry__", {})
        warn_explicit(message, category, filename, lineno, module, registry, None, source)


    def _matches(pattern, text):
        return pattern is None or (pattern == text if isinstance(pattern, str) else bool(pattern.match(text)))


    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
        '''Warn of a given place.'''
        lineno = int(lineno)
        if module is None:
            module = filename or "<unknown>"
            if module[-3:].lower() == ".py":
                module = module[:-3]
        if registry is None:
            registry = {}
        if registry.get("version", 0) != _filters_version:
            registry.clear()
            registry["version"] = _filters_version
        if isinstance(message, Warning):
            text = str(message)
            category = type(message)
        else:
            text = message
            message = category(message)
        key = (text, category, lineno)
        if registry.get(key):
            return
        for action, pattern, kind, where, line in filters:
            if (_matches(pattern, text) and issubclass(category, kind) and _matches(where, module)
                    and line in (0, lineno)):
                break
        else:
            action = defaultaction
        if action == "ignore":
            return
        if action == "error":
            raise message
        if action == "once":
            registry[key] = 1
            if onceregistry.get((text, category)):
                return
            onceregistry[text, category] = 1
        elif action == "module":
            registry[key] = 1
            if registry.get((text, category, 0)):
                return
            registry[text, category, 0] = 1
        elif action == "default":
            registry[key] = 1
        elif action != "always":
            raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {(action, pattern, kind, where, line)}")
        _showwarnmsg(WarningMessage(message, category, filename, lineno, None, None, source))


    _native = {}


    def _warn_natively(category, text, filename, lineno, has_source):
        registry = _native.setdefault(filename, {})
        warn_explicit(text, category, filename, lineno, None, registry, None, True if has_source else None)


    def _check_action(action):
        assert action in ("error", "ignore", "always", "default", "module", "once"), f"invalid action: {action!r}"


    def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
        '''Say what to do about some warnings.'''
        _check_action(action)
        assert isinstance(message, str), "message must be a string"
        assert isinstance(category, type), "category must be a class"
        assert issubclass(category, Warning), "category must be a Warning subclass"
        assert isinstance(module, str), "module must be a string"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
        if message or module:
            import re
        _add_filter(action, re.compile(message, re.I) if message else None, category,
                    re.compile(module) if module else None, lineno, append=append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        '''Say what to do about a class of warnings.'''
        _check_action(action)
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
        _add_filter(action, None, category, None, lineno, append=append)


    def _add_filter(*item, append):
        if append:
            if item not in filters:
                filters.append(item)
        else:
            try:
                filters.remove(item)
            except ValueError:
                pass
            filters.insert(0, item)
        _filters_mutated()


    def resetwarnings():
        '''Forget all filters.'''
        filters[:] = []
        _filters_mutated()


    class catch_warnings:
        '''Restore the filters afterwards.'''

        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._module = sys.modules["warnings"] if module is None else module
            self._entered = False
            self._filter = None if action is None else (action, category, lineno, append)

        def __repr__(self):
            args = []
            if self._record:
                args.append("record=True")
            if self._module is not sys.modules["warnings"]:
                args.append(f"module={self._module!r}")
            return f"{type(self).__name__}({', '.join(args)})"

        def __enter__(self):
            if self._entered:
                raise RuntimeError(f"Cannot enter {self!r} twice")
            self._entered = True
            self._filters = self._module.filters
            self._module.filters = self._filters[:]
            self._module._filters_mutated()
            self._showwarning = self._module.showwarning
            self._showwarnmsg_impl = self._module._showwarnmsg_impl
            if self._filter is not None:
                simplefilter(*self._filter)
            if self._record:
                log = []
                self._module._showwarnmsg_impl = log.append
                self._module.showwarning = self._module._showwarning_orig
                return log
            return None

        def __exit__(self, *exc_info):
            if not self._entered:
                raise RuntimeError(f"Cannot exit {self!r} without entering first")
            self._module.filters = self._filters
            self._module._filters_mutated()
            self._module.showwarning = self._showwarning
            self._module._showwarnmsg_impl = self._showwarnmsg_impl
    """#
}
