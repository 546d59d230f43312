extension BundledModules {
  /// The module `logging`: loggers; records, texts and handlers are in the modules it imports.
  static let logging: StaticString = #"""
    '''Logging.'''
    import sys
    import _runtime
    from _logging_records import (
        CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, Filter, Filterer, LogRecord, addLevelName,
        getLevelName, getLevelNamesMapping, getLogRecordFactory, makeLogRecord, setLogRecordFactory, _exclude,
        _include, _level, _levelToName, _nameToLevel,
    )
    from _logging_text import (
        BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle, StringTemplateStyle, _STYLES,
        _default_formatter, _style,
    )
    from _logging_handlers import (
        FileHandler, Handler, NullHandler, StreamHandler, lastResort, _StderrHandler, _acquireLock, _handlerList, _handlers,
        _lock, _releaseLock,
    )
    import _logging_records as _loggingRecords

    __all__ = [
        "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter",
        "Formatter", "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler",
        "StreamHandler", "WARN", "WARNING", "addLevelName", "basicConfig", "captureWarnings", "critical", "debug",
        "disable", "error", "exception", "fatal", "getLevelName", "getLevelNamesMapping", "getLogRecordFactory",
        "getLogger", "getLoggerClass", "info", "lastResort", "log", "makeLogRecord", "raiseExceptions",
        "setLogRecordFactory", "setLoggerClass", "shutdown", "warn", "warning",
    ]

    raiseExceptions = True
    logThreads = logMultiprocessing = logProcesses = True
    _logRecordFactory = LogRecord
    _loggingRecords._flags = globals()


    # Loggers


    class PlaceHolder:
        '''Stands for a name that has loggers below it but none of its own.'''

        def __init__(self, alogger):
            self.loggerMap = {alogger: None}

        def append(self, alogger):
            '''One more logger is below it.'''
            self.loggerMap.setdefault(alogger)


    class Manager:
        '''The tree of loggers.'''

        def __init__(self, root):
            self.root, self.disable, self.loggerDict = root, 0, {}
            self.loggerClass = self.logRecordFactory = None
            self.emittedNoHandlerWarning = False

        @property
        def disable(self):
            '''The level up to which nothing is logged.'''
            return self._disable

        @disable.setter
        def disable(self, level):
            self._disable = _level(level)
            self._clear_cache()

        def _clear_cache(self):
            '''Have loggers find out anew at which levels they log.'''
            for logger in (self.root, *vars(self).get("loggerDict", {}).values()):
                if isinstance(logger, Logger):
                    logger._cache.clear()

        def getLogger(self, name):
            '''The logger of a name.'''
            if isinstance(name, str):
                known = self.loggerDict.get(name)
                if known is None or isinstance(known, PlaceHolder):
                    return self._plant(name, known)
                return known
            raise TypeError("A logger name must be a string")

        def _plant(self, name, holder):
            '''Puts a new logger between its nearest ancestor and the loggers below it.'''
            made = (self.loggerClass or _logger_class)(name)
            made.manager = self
            self.loggerDict[name] = made
            for below in holder.loggerMap if holder else ():
                if not below.parent.name.startswith(name):
                    below.parent = made
            made.parent = self._above(made)
            return made

        def _above(self, made):
            '''The nearest ancestor of a logger, which the names between get to know.'''
            end = made.name.rfind(".")
            while end > 0:
                name = made.name[:end]
                known = self.loggerDict.get(name)
                if known is None:
                    self.loggerDict[name] = PlaceHolder(made)
                elif isinstance(known, PlaceHolder):
                    known.append(made)
                else:
                    return known
                # No name between two dots is looked for.
                end = name.rfind(".", 0, end - 1)
            return self.root

        def setLoggerClass(self, klass):
            '''Make loggers of another class.'''
            self.loggerClass = _checked_class(klass)

        def setLogRecordFactory(self, factory):
            '''Have something else make records.'''
            self.logRecordFactory = factory


    class Logger(Filterer):
        '''A place to log to.'''

        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name, self.level, self.parent = name, _level(level), None
            self.handlers, self.propagate, self.disabled = [], True, False
            self._cache = {}

        def __reduce__(self):
            if getLogger(self.name) is self:
                return getLogger, (self.name,)
            from pickle import PicklingError
            raise PicklingError("logger cannot be pickled")

        def __repr__(self):
            return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

        # The tree

        def _upwards(self):
            '''The logger and those that its records go up to.'''
            logger = self
            while logger:
                yield logger
                logger = logger.parent if logger.propagate else None

        def getChild(self, suffix):
            '''The logger below it of a name.'''
            name = suffix if self is root else f"{self.name}.{suffix}"
            return self.manager.getLogger(name)

        # Levels

        def setLevel(self, level):
            '''Log at this level and above.'''
            self.level = _level(level)
            self.manager._clear_cache()

        def getEffectiveLevel(self):
            '''Its level, or that of the nearest logger above that has one.'''
            logger = self
            while logger and not logger.level:
                logger = logger.parent
            return logger.level if logger else NOTSET

        def isEnabledFor(self, level):
            '''Whether it logs at a level.'''
            if self.disabled:
                return False
            known = self._cache.get(level)
            if known is None:
                known = level > self.manager.disable and level >= self.getEffectiveLevel()
                self._cache[level] = known
            return known

        # Logging

        def log(self, level, msg, *args, **kwargs):
            '''Log at a level.'''
            if isinstance(level, int):
                if self.isEnabledFor(level):
                    self._log(level, msg, args, **kwargs)
            elif raiseExceptions:
                raise TypeError("level must be an integer")

        def exception(self, msg, *args, exc_info=True, **kwargs):
            '''Log at level ERROR, with the exception that is being handled.'''
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def warn(self, msg, *args, **kwargs):
            _warn_of_warn("method")
            self.warning(msg, *args, **kwargs)

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            if isinstance(exc_info, BaseException):
                exc_info = type(exc_info), exc_info, exc_info.__traceback__
            elif exc_info and not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
            path, line, function, stack = self.findCaller(stack_info, stacklevel)
            self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, stack))

        def findCaller(self, stack_info=False, stacklevel=1):
            '''File, line and function of the script's code that logs.'''
            shown = None
            if stack_info:
                from traceback import format_stack
                lines = format_stack()
                shown = "Stack (most recent call last):\n" + "".join(lines[:len(lines) - stacklevel + 1]).rstrip("\n")
            path, line, function = _runtime.caller(stacklevel)
            return path, line, function, shown

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            '''A record with what else it shall have.'''
            made = _logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            if extra is not None:
                attributes = vars(made)
                for key, value in extra.items():
                    if key in attributes or key in ("asctime", "message"):
                        raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
                    attributes[key] = value
            return made

        def handle(self, record):
            '''Give the record to the handlers, if it passes the filters.'''
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        # Handlers

        def addHandler(self, hdlr):
            _include(self.handlers, hdlr)

        def removeHandler(self, hdlr):
            _exclude(self.handlers, hdlr)

        def hasHandlers(self):
            '''Whether there are any that its records come to.'''
            return any(logger.handlers for logger in self._upwards())

        def callHandlers(self, record):
            '''Give the record to its handlers and those above, or to the last resort.'''
            has_any, logger = False, self
            while logger:
                for each in logger.handlers:
                    has_any = True
                    if record.levelno >= each.level:
                        each.handle(record)
                logger = logger.parent if logger.propagate else None
            if has_any:
                return
            if lastResort:
                if record.levelno >= lastResort.level:
                    lastResort.handle(record)
            elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
                self.manager.emittedNoHandlerWarning = True
                sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')


    def _logs_at(level, name):
        def method(self, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
        method.__name__, method.__qualname__ = name, f"Logger.{name}"
        method.__doc__ = f"Log at level {getLevelName(level)}."
        return method


    _LEVEL_METHODS = {"debug": DEBUG, "info": INFO, "warning": WARNING, "error": ERROR, "critical": CRITICAL}
    for _word, _number in _LEVEL_METHODS.items():
        setattr(Logger, _word, _logs_at(_number, _word))
    Logger.fatal = Logger.critical


    class RootLogger(Logger):
        '''The logger above all others.'''

        def __init__(self, level):
            super().__init__("root", level)


    _logger_class = Logger
    root = Logger.root = RootLogger(WARNING)
    Logger.manager = Manager(root)


    def _checked_class(klass):
        if not issubclass(klass, Logger):
            raise TypeError(f"logger not derived from logging.Logger: {klass.__name__}")
        return klass


    def getLoggerClass():
        '''The class of new loggers.'''
        return _logger_class


    def setLoggerClass(klass):
        '''Make loggers of another class.'''
        global _logger_class
        _logger_class = _checked_class(klass)


    def getLogger(name=None):
        '''The logger of a name, or the root.'''
        return root if not name or name == "root" else Logger.manager.getLogger(name)


    class LoggerAdapter:
        '''A logger with something to add to each record.'''

        def __init__(self, logger, extra=None):
            self.logger, self.extra = logger, extra

        def __class_getitem__(cls, item):
            from types import GenericAlias
            return GenericAlias(cls, item)

        def __repr__(self):
            level = getLevelName(self.getEffectiveLevel())
            return f"<{type(self).__name__} {self.name} ({level})>"

        def process(self, msg, kwargs):
            '''The message and keyword arguments to log with: what subclasses replace.'''
            return msg, dict(kwargs, extra=self.extra)

        def log(self, level, msg, *args, **kwargs):
            '''Log at a level.'''
            if self.isEnabledFor(level):
                msg, options = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **options)

        exception, warn = Logger.exception, Logger.warn
        name = property(lambda self: self.logger.name)
        manager = property(
            lambda self: self.logger.manager, lambda self, manager: setattr(self.logger, "manager", manager))


    def _adapts(name):
        def method(self, *args, **kwargs):
            return getattr(self.logger, name)(*args, **kwargs)
        return method


    def _adapted_level(level):
        def method(self, msg, *args, **kwargs):
            self.log(level, msg, *args, **kwargs)
        return method


    for _word in ("isEnabledFor", "setLevel", "getEffectiveLevel", "hasHandlers", "_log"):
        setattr(LoggerAdapter, _word, _adapts(_word))
    for _word, _number in _LEVEL_METHODS.items():
        setattr(LoggerAdapter, _word, _adapted_level(_number))


    # The root by functions


    def basicConfig(**kwargs):
        '''Give the root logger a handler, if it has none.'''
        take = kwargs.pop
        encoding, errors = take("encoding", None), take("errors", "backslashreplace")
        if take("force", False):
            for each in root.handlers.copy():
                root.removeHandler(each)
                each.close()
        if root.handlers:
            return
        handlers = take("handlers", None)
        if handlers is None:
            if "filename" in kwargs and "stream" in kwargs:
                raise ValueError("'stream' and 'filename' should not be specified together")
            filename, mode = take("filename", None), take("filemode", "a")
            if "b" in mode:
                errors = None
            handlers = [
                FileHandler(filename, mode, encoding, errors=errors) if filename
                else StreamHandler(take("stream", None))]
        elif "filename" in kwargs or "stream" in kwargs:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        sign = take("style", "%")
        _, usual = _style(sign)
        formatter = Formatter(take("format", usual), take("datefmt", None), sign)
        for each in handlers:
            if each.formatter is None:
                each.setFormatter(formatter)
            root.addHandler(each)
        threshold = take("level", None)
        if threshold is not None:
            root.setLevel(threshold)
        if kwargs:
            raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


    def _of_root(name):
        def function(*args, **kwargs):
            if not root.handlers:
                basicConfig()
            getattr(root, name)(*args, **kwargs)
        function.__name__ = function.__qualname__ = name
        function.__doc__ = f"The root logger's {name}, with basicConfig before the first."
        return function


    debug, info, warning, error, critical, log = map(_of_root, (*_LEVEL_METHODS, "log"))
    fatal = critical


    def exception(msg, *args, exc_info=True, **kwargs):
        '''Log at level ERROR, with the exception that is being handled.'''
        error(msg, *args, exc_info=exc_info, **kwargs)


    def warn(msg, *args, **kwargs):
        _warn_of_warn("function")
        warning(msg, *args, **kwargs)


    def _warn_of_warn(kind):
        from warnings import warn
        warn(f"The 'warn' {kind} is deprecated, use 'warning' instead", DeprecationWarning)


    def disable(level=CRITICAL):
        '''Silence all up to a level.'''
        root.manager.disable = level


    def shutdown(handlerList=None):
        '''Flush and close all handlers, the last one first.'''
        for reference in reversed([*(_handlerList if handlerList is None else handlerList)]):
            try:
                handler = reference()
                if handler:
                    _end_handler(handler)
            except Exception:
                if raiseExceptions:
                    raise


    def _end_handler(handler):
        try:
            handler.acquire()
            if getattr(handler, "flushOnClose", True):
                handler.flush()
            handler.close()
        except (ValueError, OSError):
            # Its stream may be gone.
            pass
        finally:
            handler.release()


    # Warnings

    _shows_warning = None


    def captureWarnings(capture):
        '''Log warnings to the logger py.warnings instead of showing them, or show them again.'''
        global _shows_warning
        import warnings
        if bool(capture) is (_shows_warning is not None):
            return
        if capture:
            _shows_warning, warnings.showwarning = warnings.showwarning, _log_warning
        else:
            warnings.showwarning, _shows_warning = _shows_warning, None


    def _log_warning(message, category, filename, lineno, file=None, line=None):
        from warnings import formatwarning
        if file is None:
            receiver = getLogger("py.warnings")
            if not receiver.handlers:
                receiver.addHandler(NullHandler())
            _runtime.speak_from(
                "warnings.py", 109, "_showwarnmsg", receiver.warning,
                str(formatwarning(message, category, filename, lineno, line)))
        elif _shows_warning is not None:
            _shows_warning(message, category, filename, lineno, file, line)


    import atexit as _atexit
    _atexit.register(shutdown)


    _runtime.names_to_come("", "collections io os re string threading traceback warnings weakref")
    """#
}
