extension BundledModules {
  /// The module `warnings`.
  static let warnings: StaticString = #"""
    '''Warnings: what is to be done about which, and doing it.'''
    import sys
    import _runtime

    __all__ = [
        "catch_warnings", "filterwarnings", "formatwarning", "resetwarnings", "showwarning", "simplefilter", "warn",
        "warn_explicit",
    ]

    # An action, a pattern of the message, a class, a pattern of the module, a line or 0; the first that matches counts.
    filters = [("default", None, DeprecationWarning, "__main__", 0)]
    for _ignored in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        filters.append(("ignore", None, _ignored, None, 0))
    defaultaction = "default"
    # What has been warned of once: (text, class).
    onceregistry = {}

    # A registry of what has been shown holds as long as the filters do not change.
    _changes = 0


    def _note_change():
        global _changes
        _changes += 1


    # Warnings as text


    class WarningMessage:
        '''A warning and where it was given.'''

        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            vars(self).update(
                message=message, category=category, filename=filename, lineno=lineno, file=file, line=line,
                source=source)

        def __str__(self):
            kind = self.category.__name__ if self.category else None
            parts = {
                "message": repr(self.message), "category": repr(kind), "filename": repr(self.filename),
                "lineno": self.lineno, "line": repr(self.line),
            }
            return "{" + ", ".join(f"{name} : {shown}" for name, shown in parts.items()) + "}"

        def _text(self):
            kind = self.category.__name__
            line = _runtime.source_line(self.filename, self.lineno) if self.line is None else self.line
            lines = [f"{self.filename}:{self.lineno}: {kind}: {self.message}"]
            if line:
                lines.append("  " + line.strip())
            if self.source is not None:
                lines.append(f"{kind}: Enable tracemalloc to get the object allocation traceback")
            return "\n".join(lines) + "\n"


    def formatwarning(message, category, filename, lineno, line=None):
        '''The text of a warning.'''
        return WarningMessage(message, category, filename, lineno, line=line)._text()


    def showwarning(message, category, filename, lineno, file=None, line=None):
        '''Write a warning to a file or standard error.'''
        _write(WarningMessage(message, category, filename, lineno, file, line))


    # Scripts put functions of their own in the place of these.
    _usual = formatwarning, showwarning


    def _write(given):
        text = given._text() if formatwarning is _usual[0] else formatwarning(
            given.message, given.category, given.filename, given.lineno, given.line)
        stream = given.file or sys.stderr
        try:
            if stream is not None:
                stream.write(text)
        except OSError:
            # There is nowhere left to complain.
            return


    def _show(given):
        if showwarning is _usual[1]:
            _write(given)
        elif callable(showwarning):
            showwarning(given.message, given.category, given.filename, given.lineno, given.file, given.line)
        else:
            raise TypeError("warnings.showwarning() must be set to a function or method")


    # Warning

    # The registries of what has no module: warnings without a place, and of the interpreter by files.
    _placeless = {}
    _of_files = {}


    def warn(message, category=None, stacklevel=1, source=None):
        '''Warn of the place that calls.'''
        kind = type(message) if isinstance(message, Warning) else UserWarning if category is None else category
        if not isinstance(kind, type) or not issubclass(kind, Warning):
            raise TypeError(f"category must be a Warning subclass, not '{type(kind).__name__}'")
        filename, lineno, module, registry = "sys", 1, "sys", _placeless
        place = _runtime.caller_place(stacklevel)
        if place is not None:
            filename, lineno, _, names = place
            module = names.get("__name__") or "<string>"
            registry = names.setdefault("__warningregistry__", {})
        warn_explicit(message, kind, filename, lineno, module, registry, None, source)


    _shown_count = 0


    def _warn_natively(category, text, filename, lineno, has_source, is_compiling):
        '''A warning of the interpreter itself; whether it is shown.'''
        registry = None if is_compiling else _of_files.setdefault(filename, {})
        before = _shown_count
        warn_explicit(text, category, filename, lineno, registry=registry, source=True if has_source else None)
        return _shown_count > before


    def warn_explicit(
        message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None,
    ):
        '''Warn of a given place.'''
        global _shown_count
        if module_globals is not None and not isinstance(module_globals, dict):
            raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
        line = int(lineno)
        if module is None:
            module = filename or "<unknown>"
            if module.lower().endswith(".py"):
                module = module[:-3]
        if isinstance(message, Warning):
            text, kind = str(message), type(message)
        else:
            text, kind, message = message, category, category(message)
        seen = {} if registry is None else registry
        if seen.get("version", 0) != _changes + 1:
            seen.clear()
            seen["version"] = _changes + 1
        if seen.get((text, kind, line)):
            return
        action, found = _action(text, kind, module, line)
        if action == "error":
            raise message
        if action in _shown_if:
            if action != "always":
                seen[text, kind, line] = 1
            if _shown_if[action](text, kind, seen):
                _shown_count += 1
                _show(WarningMessage(message, kind, filename, line, source=source))
        elif action != "ignore":
            raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {found}")


    def _action(text, kind, module, line):
        def matches(pattern, subject):
            if pattern is None or isinstance(pattern, str):
                return pattern in (None, subject)
            return pattern.match(subject)

        for found in filters:
            action, of_text, of_kind, of_module, of_line = found
            if issubclass(kind, of_kind) and of_line in (0, line) and matches(of_text, text):
                if matches(of_module, module):
                    return action, found
        return defaultaction, None


    def _first(key, registry):
        '''Whether the key is new.'''
        if registry.get(key):
            return False
        registry[key] = 1
        return True


    _shown_if = {
        "always": lambda text, kind, seen: True,
        "default": lambda text, kind, seen: True,
        "module": lambda text, kind, seen: _first((text, kind, 0), seen),
        "once": lambda text, kind, seen: _first((text, kind), onceregistry),
    }


    # Filters


    def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
        '''Say what to do about some warnings.'''
        _check_filter(action, lineno, message=message, module=module, category=category)
        _add_filter((action, _pattern(message, ignores_case=True), category, _pattern(module), lineno), append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        '''Say what to do about a class of warnings.'''
        _check_filter(action, lineno)
        _add_filter((action, None, category, None, lineno), append)


    def _check_filter(action, lineno, message="", category=Warning, module=""):
        assert action in ("ignore", "error", *_shown_if), f"invalid action: {action!r}"
        assert isinstance(message, str), "message must be a string"
        assert isinstance(category, type), "category must be a class"
        assert issubclass(category, Warning), "category must be a Warning subclass"
        assert isinstance(module, str), "module must be a string"
        assert isinstance(lineno, int) and not lineno < 0, "lineno must be an int >= 0"


    def _pattern(text, ignores_case=False):
        if not text:
            return None
        import re
        return re.compile(text, re.I if ignores_case else 0)


    def _add_filter(added, append):
        known = added in filters
        if append:
            if not known:
                filters.append(added)
        else:
            if known:
                filters.remove(added)
            filters.insert(0, added)
        _note_change()


    def resetwarnings():
        '''Forget all filters.'''
        del filters[:]
        _note_change()


    class catch_warnings:
        '''Restores the filters afterwards, and records what is shown meanwhile, if it shall.'''

        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self.__module = sys.modules["warnings"] if module is None else module
            self.__records = record
            self.__filter = action and (action, category, lineno, append)
            # What is put back; None before the block.
            self.__before = None

        def __repr__(self):
            given = ["record=True"] if self.__records else []
            if self.__module is not sys.modules["warnings"]:
                given.append(f"module={self.__module!r}")
            return f"{type(self).__name__}({', '.join(given)})"

        def __enter__(self):
            if self.__before is not None:
                raise RuntimeError(f"Cannot enter {self!r} twice")
            names = vars(self.__module)
            self.__before = {name: names[name] for name in ("filters", "showwarning", "_write")}
            names["filters"] = [*names["filters"]]
            names["_note_change"]()
            if self.__filter:
                simplefilter(*self.__filter)
            if not self.__records:
                return None
            shown = []
            names.update(_write=shown.append, showwarning=names["_usual"][1])
            return shown

        def __exit__(self, *details):
            if self.__before is None:
                raise RuntimeError(f"Cannot exit {self!r} without entering first")
            names = vars(self.__module)
            names.update(self.__before)
            names["_note_change"]()


    # Filters as the command is given them


    class _OptionError(Exception):
        '''A filter that cannot be read.'''


    def _processoptions(args):
        for arg in args:
            try:
                _setoption(arg)
            except _OptionError as error:
                print("Invalid -W option ignored:", error, file=sys.stderr)


    def _setoption(arg):
        '''Add a filter: action:message:category:module:line, of which any may be left out.'''
        parts = [part.strip() for part in arg.split(":")]
        if len(parts) > 5:
            raise _OptionError(f"too many fields (max 5): {arg!r}")
        action, message, kind, module, line = parts + [""] * (5 - len(parts))
        action, category = _getaction(action), _getcategory(kind)
        if message or module:
            import re
            message, module = re.escape(message), re.escape(module) + r"\Z" if module else ""
        try:
            lineno = int(line or 0)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError(f"invalid lineno {line!r}") from None
        filterwarnings(action, message, category, module, lineno)


    def _getaction(action):
        if action == "all":
            return "always"
        for name in ("default", "always", "ignore", "module", "once", "error"):
            if name.startswith(action):
                return name
        raise _OptionError(f"invalid action: {action!r}")


    def _getcategory(category):
        if not category:
            return Warning
        module, _, name = category.rpartition(".")
        try:
            home = __import__(module or "builtins", None, None, [name])
        except ImportError:
            raise _OptionError(f"invalid module name: {module!r}") from None
        try:
            kind = getattr(home, name)
        except AttributeError:
            raise _OptionError(f"unknown warning category: {category!r}") from None
        if not isinstance(kind, type) or not issubclass(kind, Warning):
            raise _OptionError(f"invalid warning category: {category!r}")
        return kind


    def _deprecated(
        name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove, _version=sys.version_info,
    ):
        '''Warn of what will go, or refuse what should have gone.'''
        when = ".".join(map(str, remove[:2]))
        if _version[:2] > remove or _version[:2] == remove and _version[3] != "alpha":
            raise RuntimeError(f"{name!r} was slated for removal after Python {when} alpha")
        warn(message.format(name=name, remove=when), DeprecationWarning, stacklevel=3)


    _processoptions(sys.warnoptions)


    _runtime.builtins(globals(), "warn warn_explicit", "_warnings")
    """#
}
