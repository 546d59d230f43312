extension BundledModules {
  /// The module `unittest._contexts`.
  static let unittestContexts: StaticString = #"""
    '''Contexts that expect something to happen in them.'''
    import collections
    import types
    import warnings


    class _Expecting:
        '''Base of the contexts that expect something to be raised or warned.'''

        def __init__(self, expected, test_case, expected_regex=None):
            self.test_case = test_case
            self.expected = expected
            if expected_regex is not None and isinstance(expected_regex, (bytes, str)):
                import re
                expected_regex = re.compile(expected_regex)
            self.expected_regex = expected_regex
            self.obj_name = None
            self.msg = None

        def handle(self, name, args, kwargs):
            if not self._valid(self.expected):
                raise TypeError(f"{name}() arg 1 must be {self._what}")
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
                return self
            callable_obj, *args = args
            try:
                self.obj_name = callable_obj.__name__
            except AttributeError:
                self.obj_name = str(callable_obj)
            with self:
                callable_obj(*args, **kwargs)
            return None

        def _valid(self, kind):
            if isinstance(kind, tuple):
                return all(isinstance(k, type) and issubclass(k, self._base) for k in kind)
            return isinstance(kind, type) and issubclass(kind, self._base)

        def _expected_name(self):
            try:
                return self.expected.__name__
            except AttributeError:
                return str(self.expected)

        def _raiseFailure(self, standardMsg):
            raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


    class _AssertRaisesContext(_Expecting):
        _base = BaseException
        _what = "an exception type or tuple of exception types"

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, tb):
            if exc_type is None:
                by = f" by {self.obj_name}" if self.obj_name else ""
                self._raiseFailure(f"{self._expected_name()} not raised{by}")
            if not issubclass(exc_type, self.expected):
                return False
            self.exception = exc_value.with_traceback(None)
            if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
                self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{exc_value}"')
            return True

        __class_getitem__ = classmethod(types.GenericAlias)


    class _AssertWarnsContext(_Expecting):
        _base = Warning
        _what = "a warning type or tuple of warning types"

        def __enter__(self):
            self.warnings_manager = warnings.catch_warnings(record=True)
            self.warnings = self.warnings_manager.__enter__()
            warnings.simplefilter("always", self.expected)
            return self

        def __exit__(self, exc_type, exc_value, tb):
            self.warnings_manager.__exit__(exc_type, exc_value, tb)
            if exc_type is not None:
                return
            first = None
            for entry in self.warnings:
                warning = entry.message
                if not isinstance(warning, self.expected):
                    continue
                if first is None:
                    first = warning
                if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                    continue
                self.warning, self.filename, self.lineno = warning, entry.filename, entry.lineno
                return
            if first is not None:
                self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first}"')
            by = f" by {self.obj_name}" if self.obj_name else ""
            self._raiseFailure(f"{self._expected_name()} not triggered{by}")


    _LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


    class _AssertLogsContext:
        '''Catches what is logged.'''

        LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

        def __init__(self, test_case, logger_name, level, no_logs):
            import logging
            self.test_case = test_case
            self.logger_name = logger_name
            self.level = getattr(logging, level) if isinstance(level, str) else level or logging.INFO
            self.no_logs = no_logs
            self.msg = None

        def __enter__(self):
            import logging

            class Capture(logging.Handler):
                def __init__(self):
                    super().__init__()
                    self.watcher = _LoggingWatcher([], [])

                def flush(self):
                    pass

                def emit(self, record):
                    self.watcher.records.append(record)
                    self.watcher.output.append(self.format(record))

            name = self.logger_name
            self.logger = logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
            handler = Capture()
            handler.setLevel(self.level)
            handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
            self.watcher = handler.watcher
            self._saved = logger.handlers[:], logger.level, logger.propagate
            logger.handlers = [handler]
            logger.setLevel(self.level)
            logger.propagate = False
            return None if self.no_logs else handler.watcher

        def __exit__(self, exc_type, exc_value, tb):
            import logging
            self.logger.handlers, level, self.logger.propagate = self._saved
            self.logger.setLevel(level)
            if exc_type is not None:
                return False
            if self.no_logs:
                if self.watcher.records:
                    self._raise(f"Unexpected logs found: {self.watcher.output!r}")
            elif not self.watcher.records:
                self._raise(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")

        def _raise(self, text):
            raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))
    """#
}
