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
            if isinstance(expected_regex, (str, bytes)):
                from re import compile
                expected_regex = compile(expected_regex)
            self.test_case, self.expected, self.expected_regex = test_case, expected, expected_regex
            self.called = self.msg = None

        def handle(self, name, args, kwargs):
            '''Call what is given in the context; without anything, give the context itself.'''
            kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
            for kind in kinds:
                if not isinstance(kind, type) or not issubclass(kind, self._base):
                    raise TypeError(f"{name}() arg 1 must be {self._what}")
            if args:
                called, *rest = args
                self.called = getattr(called, "__name__", None) or str(called)
                with self:
                    called(*rest, **kwargs)
                return None
            self.msg = kwargs.pop("msg", None)
            for unknown in kwargs:
                raise TypeError(f"{unknown!r} is an invalid keyword argument for this function")
            return self

        def _fail(self, text):
            raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

        def _fail_for_want(self, verb):
            name = getattr(self.expected, "__name__", None) or str(self.expected)
            self._fail(f"{name} not {verb}" + (f" by {self.called}" if self.called else ""))

        def _is_matched(self, error):
            return self.expected_regex is None or self.expected_regex.search(str(error)) is not None

        def _fail_to_match(self, error):
            self._fail(f'"{self.expected_regex.pattern}" does not match "{error}"')


    class _AssertRaisesContext(_Expecting):
        _base, _what = BaseException, "an exception type or tuple of exception types"
        __class_getitem__ = classmethod(types.GenericAlias)

        def __enter__(self):
            return self

        def __exit__(self, kind, error, traceback):
            if kind is None:
                self._fail_for_want("raised")
            if issubclass(kind, self.expected):
                self.exception = error.with_traceback(None)
                if not self._is_matched(error):
                    self._fail_to_match(error)
                return True
            return False


    class _AssertWarnsContext(_Expecting):
        _base, _what = Warning, "a warning type or tuple of warning types"

        def __enter__(self):
            self.__catching = warnings.catch_warnings(record=True)
            self.warnings = self.__catching.__enter__()
            warnings.simplefilter("always", self.expected)
            return self

        def __exit__(self, *details):
            self.__catching.__exit__(*details)
            if details[0] is not None:
                return
            given = [each for each in self.warnings if isinstance(each.message, self.expected)]
            for each in given:
                if self._is_matched(each.message):
                    self.warning, self.filename, self.lineno = each.message, each.filename, each.lineno
                    return
            if given:
                self._fail_to_match(given[0].message)
            self._fail_for_want("triggered")


    _LoggingWatcher = collections.namedtuple("_LoggingWatcher", "records output")


    class _AssertLogsContext:
        '''Catches what is logged.'''

        LOGGING_FORMAT = "%(levelname)s:%(name)s:%(message)s"

        def __init__(self, test_case, logger_name, level, no_logs):
            import logging
            self.test_case, self.no_logs, self.msg = test_case, no_logs, None
            self.logger_name = logger_name
            self.level = (getattr(logging, level) if isinstance(level, str) else level) or logging.INFO

        def __enter__(self):
            import logging
            is_logger = isinstance(self.logger_name, logging.Logger)
            self.logger = self.logger_name if is_logger else logging.getLogger(self.logger_name)
            self.watcher = _LoggingWatcher([], [])
            catcher = logging.Handler(self.level)
            catcher.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
            catcher.emit = lambda record: self.__catch(record, catcher)
            self.__before = self.logger.handlers, self.logger.propagate, self.logger.level
            self.logger.handlers, self.logger.propagate = [catcher], False
            self.logger.setLevel(self.level)
            return None if self.no_logs else self.watcher

        def __catch(self, record, catcher):
            self.watcher.records.append(record)
            self.watcher.output.append(catcher.format(record))

        def __exit__(self, kind, error, traceback):
            import logging
            self.logger.handlers, self.logger.propagate, level = self.__before
            self.logger.setLevel(level)
            has_logs = bool(self.watcher.records)
            if kind is not None or has_logs is not bool(self.no_logs):
                return False
            if has_logs:
                text = f"Unexpected logs found: {self.watcher.output!r}"
            else:
                level = logging.getLevelName(self.level)
                text = f"no logs of level {level} or higher triggered on {self.logger.name}"
            raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))
    """#
}
