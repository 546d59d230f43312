extension BundledModules {
  /// The module `warnings`.
  static let warnings: StaticString = #"""
    '''Warnings.'''
    import sys

    filters = []
    _once = set()


    def showwarning(message, category, filename, lineno, file=None, line=None):
        '''Write a warning.'''
        (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


    def formatwarning(message, category, filename, lineno, line=None):
        '''The text of a warning.'''
        return f"{filename}:{lineno}: {category.__name__}: {message}\n"


    def _action(category, text):
        for action, message, kind, module, line in filters:
            if issubclass(category, kind) and (not message or text.startswith(message)):
                return action
        if issubclass(category, (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)):
            return "default" if issubclass(category, DeprecationWarning) else "ignore"
        return "default"


    def warn(message, category=None, stacklevel=1, source=None):
        '''Warn.'''
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
        import _runtime
        filename, lineno, _ = _runtime.caller()
        warn_explicit(message, category, filename, lineno)


    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
        text = str(message)
        action = _action(category, text)
        if action == "ignore":
            return
        if not isinstance(message, Warning):
            message = category(message)
        if action == "error":
            raise message
        if action != "always":
            key = (text, category, filename if action != "once" else "", lineno if action == "default" else 0)
            if key in _once:
                return
            _once.add(key)
        if _recorders:
            _recorders[-1].append(WarningMessage(message, category, filename, lineno))
        else:
            showwarning(message, category, filename, lineno)


    def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
        '''Say what to do about some warnings.'''
        entry = (action, message, category, module, lineno)
        if append:
            filters.append(entry)
        else:
            filters.insert(0, entry)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        '''Say what to do about a class of warnings.'''
        filterwarnings(action, "", category, "", lineno, append)


    def resetwarnings():
        filters.clear()


    _recorders = []


    class WarningMessage:
        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
            self.file, self.line, self.source = file, line, source


    class catch_warnings:
        '''Restore the filters afterwards.'''

        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._action = None if action is None else (action, category, lineno, append)

        def __enter__(self):
            self._saved = filters[:]
            self._seen = set(_once)
            _once.clear()
            if self._action is not None:
                simplefilter(*self._action)
            if self._record:
                log = []
                _recorders.append(log)
                return log

        def __exit__(self, *details):
            filters[:] = self._saved
            _once.clear()
            _once.update(self._seen)
            if self._record:
                _recorders.pop()
    """#
}
