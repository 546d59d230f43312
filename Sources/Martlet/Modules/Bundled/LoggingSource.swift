extension BundledModules {
  /// The module `logging`.
  static let logging: StaticString = #"""
    '''Logging.'''
    import sys
    import time
    import atexit as _atexit
    import _posix, _runtime
    from _thread import RLock as _RLock
    from _weakref import ref as _weak

    __all__ = [
        "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter",
        "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN",
        "WARNING", "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error",
        "exception", "fatal", "getLevelName", "getLevelNamesMapping", "getLogRecordFactory", "getLogger",
        "getLoggerClass", "info", "lastResort", "log", "makeLogRecord", "raiseExceptions", "setLogRecordFactory",
        "setLoggerClass", "shutdown", "warn", "warning"]

    CRITICAL = FATAL = 50
    ERROR = 40
    WARNING = WARN = 30
    INFO = 20
    DEBUG = 10
    NOTSET = 0

    _levelToName = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
    _nameToLevel = {
        "CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
    BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
    raiseExceptions = True
    logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
    _start_time = time.time()


    def getLevelName(level):
        '''The name of a level, or the level of a name.'''
        found = _levelToName.get(level)
        if found is None:
            found = _nameToLevel.get(level)
        return f"Level {level}" if found is None else found


    def getLevelNamesMapping():
        return dict(_nameToLevel)


    def addLevelName(level, levelName):
        '''Name a level.'''
        _levelToName[level] = levelName
        _nameToLevel[levelName] = level


    def _check_level(level):
        if isinstance(level, int):
            return level
        if isinstance(level, str):
            if level not in _nameToLevel:
                raise ValueError(f"Unknown level: {level!r}")
            return _nameToLevel[level]
        raise TypeError(f"Level not an integer or a valid string: {level!r}")


    class LogRecord:
        '''An event to be logged.'''

        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
            now = time.time()
            self.name = name
            self.msg = msg
            if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
                args = args[0]
            self.args = args
            self.levelname = getLevelName(level)
            self.levelno = level
            self.pathname = pathname
            self.filename = pathname.rpartition("/")[2]
            self.module = self.filename.rpartition(".")[0] or self.filename
            self.exc_info = exc_info
            self.exc_text = None
            self.stack_info = sinfo
            self.lineno = lineno
            self.funcName = func
            self.created = now
            self.msecs = int((now - int(now)) * 1000) + 0.0
            self.relativeCreated = (now - _start_time) * 1000
            self.thread = 1
            self.threadName = "MainThread"
            self.processName = "MainProcess"
            self.process = _posix.ids()[0]
            self.taskName = None

        def __repr__(self):
            return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

        def getMessage(self):
            '''The message with its arguments.'''
            message = str(self.msg)
            if self.args:
                message = message % self.args
            return message


    _record_factory = LogRecord


    def setLogRecordFactory(factory):
        global _record_factory
        _record_factory = factory


    def getLogRecordFactory():
        return _record_factory


    def makeLogRecord(dict):
        '''A record with the given attributes.'''
        record = _record_factory(None, NOTSET, "", 0, "", (), None, None)
        record.__dict__.update(dict)
        return record


    class PercentStyle:
        '''Formats like `%(message)s`.'''
        default_format = "%(message)s"
        asctime_format = "%(asctime)s"
        asctime_search = "%(asctime)"

        def __init__(self, fmt, *, defaults=None):
            self._fmt = fmt or self.default_format
            self._defaults = defaults

        def usesTime(self):
            return self._fmt.find(self.asctime_search) >= 0

        def validate(self):
            import re
            if not re.search(r"%\(\w+\)[#0+ -]*(\*|\d+)?(\.(\*|\d+))?[diouxefgcrsa%]", self._fmt, re.I):
                raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))

        def _values(self, record):
            return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

        def _format(self, record):
            return self._fmt % self._values(record)

        def format(self, record):
            try:
                return self._format(record)
            except KeyError as error:
                raise ValueError("Formatting field not found in record: %s" % error)


    class StrFormatStyle(PercentStyle):
        '''Formats like `{message}`.'''
        default_format = "{message}"
        asctime_format = "{asctime}"
        asctime_search = "{asctime"

        def _format(self, record):
            return self._fmt.format(**self._values(record))

        def validate(self):
            import re
            from string import Formatter
            fields = set()
            try:
                for _, name, spec, conversion in Formatter().parse(self._fmt):
                    if name:
                        if not re.match(r"^(\d+|\w+)(\.\w+|\[[^]]+\])*$", name):
                            raise ValueError("invalid field name/expression: %r" % name)
                        fields.add(name)
                    if conversion and conversion not in "rsa":
                        raise ValueError("invalid conversion: %r" % conversion)
                    if spec and not re.match(
                            r"^(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$", spec, re.I):
                        raise ValueError("bad specifier: %r" % spec)
            except ValueError as error:
                raise ValueError("invalid format: %s" % error)
            if not fields:
                raise ValueError("invalid format: no fields")


    class StringTemplateStyle(PercentStyle):
        '''Formats like `${message}`.'''
        default_format = "${message}"
        asctime_format = "${asctime}"
        asctime_search = "${asctime}"

        def __init__(self, *args, **kwargs):
            super().__init__(*args, **kwargs)
            from string import Template
            self._tpl = Template(self._fmt)

        def usesTime(self):
            return self._fmt.find("$asctime") >= 0 or self._fmt.find(self.asctime_search) >= 0

        def validate(self):
            from string import Template
            fields = set()
            for match in Template.pattern.finditer(self._fmt):
                parts = match.groupdict()
                if parts["named"]:
                    fields.add(parts["named"])
                elif parts["braced"]:
                    fields.add(parts["braced"])
                elif match.group(0) == "$":
                    raise ValueError("invalid format: bare '$' not allowed")
            if not fields:
                raise ValueError("invalid format: no fields")

        def _format(self, record):
            return self._tpl.substitute(**self._values(record))


    _STYLES = {
        "%": (PercentStyle, BASIC_FORMAT),
        "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
        "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
    }


    class Formatter:
        '''Makes text of records.'''
        converter = staticmethod(time.localtime)
        default_time_format = "%Y-%m-%d %H:%M:%S"
        default_msec_format = "%s,%03d"

        def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
            if style not in _STYLES:
                raise ValueError("Style must be one of: %s" % ",".join(_STYLES))
            self._style = _STYLES[style][0](fmt, defaults=defaults)
            if validate:
                self._style.validate()
            self._fmt = self._style._fmt
            self.datefmt = datefmt

        def usesTime(self):
            return self._style.usesTime()

        def formatTime(self, record, datefmt=None):
            '''The record's time as text.'''
            moment = self.converter(record.created)
            if datefmt:
                return time.strftime(datefmt, moment)
            text = time.strftime(self.default_time_format, moment)
            if self.default_msec_format:
                text = self.default_msec_format % (text, record.msecs)
            return text

        def formatException(self, ei):
            '''The traceback as text.'''
            return _runtime.format_exception(ei[1]).removesuffix("\n")

        def formatStack(self, stack_info):
            return stack_info

        def formatMessage(self, record):
            return self._style.format(record)

        def format(self, record):
            '''The record as text.'''
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            text = self.formatMessage(record)
            if record.exc_info and not record.exc_text:
                record.exc_text = self.formatException(record.exc_info)
            if record.exc_text:
                text = text + ("" if text.endswith("\n") else "\n") + record.exc_text
            if record.stack_info:
                text = text + ("" if text.endswith("\n") else "\n") + self.formatStack(record.stack_info)
            return text


    _default_formatter = Formatter()


    class BufferingFormatter:
        '''Makes text of several records.'''

        def __init__(self, linefmt=None):
            self.linefmt = linefmt or _default_formatter

        def formatHeader(self, records):
            return ""

        def formatFooter(self, records):
            return ""

        def format(self, records):
            if not records:
                return ""
            return self.formatHeader(records) + "".join(map(self.linefmt.format, records)) + self.formatFooter(records)


    class Filter:
        '''Lets records of a logger and those below it pass.'''

        def __init__(self, name=""):
            self.name = name

        def filter(self, record):
            name = self.name
            return not name or record.name == name or record.name.startswith(name + ".")


    class Filterer:
        '''What has filters.'''

        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            for each in self.filters:
                passes = each.filter(record) if hasattr(each, "filter") else each(record)
                if not passes:
                    return False
            return True


    class Handler(Filterer):
        '''Sends records somewhere.'''

        def __init__(self, level=NOTSET):
            super().__init__()
            self._name = None
            self.level = _check_level(level)
            self.formatter = None
            _handlerList.append(_weak(self, _handlerList.remove))
            self.createLock()

        def get_name(self):
            return self._name

        def set_name(self, name):
            if self._name in _handlers:
                del _handlers[self._name]
            self._name = name
            if name:
                _handlers[name] = self

        name = property(get_name, set_name)

        def createLock(self):
            self.lock = _RLock()

        def acquire(self):
            if self.lock:
                self.lock.acquire()

        def release(self):
            if self.lock:
                self.lock.release()

        def setLevel(self, level):
            self.level = _check_level(level)

        def format(self, record):
            return (self.formatter or _default_formatter).format(record)

        def emit(self, record):
            raise NotImplementedError("emit must be implemented by Handler subclasses")

        def handle(self, record):
            passes = self.filter(record)
            if passes:
                self.acquire()
                try:
                    self.emit(record)
                finally:
                    self.release()
            return passes

        def setFormatter(self, fmt):
            self.formatter = fmt

        def flush(self):
            pass

        def close(self):
            if _handlers.get(self._name) is self:
                del _handlers[self._name]

        def handleError(self, record):
            if raiseExceptions and sys.stderr:
                error = sys.exc_info()[1]
                sys.stderr.write("--- Logging error ---\n" + _runtime.format_exception(error) + "Call stack:\n")
                import traceback
                traceback.print_list([(*place, None) for place in _runtime.stack()])
                sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")

        def __repr__(self):
            return f"<{self.__class__.__name__} ({getLevelName(self.level)})>"


    # All of them in order of creation, and those with names.
    _handlerList = []
    _handlers = {}
    _lock = _RLock()
    _acquireLock, _releaseLock = _lock.acquire, _lock.release


    class StreamHandler(Handler):
        '''Writes records to a stream.'''
        terminator = "\n"

        def __init__(self, stream=None):
            super().__init__()
            self.stream = sys.stderr if stream is None else stream

        def flush(self):
            if self.stream and hasattr(self.stream, "flush"):
                self.stream.flush()

        def emit(self, record):
            try:
                self.stream.write(self.format(record) + self.terminator)
                self.flush()
            except RecursionError:
                raise
            except Exception:
                self.handleError(record)

        def setStream(self, stream):
            if stream is self.stream:
                return None
            old = self.stream
            self.flush()
            self.stream = stream
            return old

        def __repr__(self):
            name = getattr(self.stream, "name", "")
            return f"<{self.__class__.__name__} {str(name) + ' ' if name else ''}({getLevelName(self.level)})>"


    class FileHandler(StreamHandler):
        '''Writes records to a file.'''

        def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
            import os
            self.baseFilename = os.path.abspath(os.fspath(filename))
            self.mode = mode
            self.encoding = "utf-8" if encoding is None else encoding
            self.errors = errors
            self.delay = delay
            self._closed = False
            if delay:
                Handler.__init__(self)
                self.stream = None
            else:
                StreamHandler.__init__(self, self._open())

        def _open(self):
            return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

        def emit(self, record):
            if self.stream is None and (self.mode != "w" or not self._closed):
                self.stream = self._open()
            if self.stream:
                StreamHandler.emit(self, record)

        def close(self):
            self.acquire()
            try:
                if self.stream:
                    try:
                        self.flush()
                    finally:
                        stream, self.stream = self.stream, None
                        stream.close()
                self._closed = True
                StreamHandler.close(self)
            finally:
                self.release()

        def __repr__(self):
            return f"<{self.__class__.__name__} {self.baseFilename} ({getLevelName(self.level)})>"


    class _StderrHandler(StreamHandler):
        def __init__(self, level=NOTSET):
            Handler.__init__(self, level)

        @property
        def stream(self):
            return sys.stderr


    class NullHandler(Handler):
        '''Does nothing.'''

        def handle(self, record):
            pass

        def emit(self, record):
            pass

        def createLock(self):
            self.lock = None


    lastResort = _StderrHandler(WARNING)


    class Manager:
        '''The tree of loggers.'''

        def __init__(self, root):
            self.root = root
            self.disable = 0
            self.loggerDict = {}
            self.loggerClass = None
            self.logRecordFactory = None

        def getLogger(self, name):
            if not isinstance(name, str):
                raise TypeError("A logger name must be a string")
            logger = self.loggerDict.get(name)
            if logger is None:
                logger = (self.loggerClass or _logger_class)(name)
                logger.manager = self
                self._link(name, logger)
                self.loggerDict[name] = logger
            return logger

        def _link(self, name, logger):
            '''Puts a new logger between its nearest ancestor and the loggers below it.'''
            parent, above = self.root, name.rpartition(".")[0]
            while above:
                if above in self.loggerDict:
                    parent = self.loggerDict[above]
                    break
                above = above.rpartition(".")[0]
            logger.parent = parent
            for other_name, other in self.loggerDict.items():
                if other_name.startswith(name + ".") and other.parent is parent:
                    other.parent = logger

        def setLoggerClass(self, klass):
            _check_class(klass)
            self.loggerClass = klass

        def setLogRecordFactory(self, factory):
            self.logRecordFactory = factory


    class PlaceHolder:
        '''Where only loggers below a name are known; Martlet links them directly.'''


    class Logger(Filterer):
        '''A place to log to.'''

        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name = name
            self.level = _check_level(level)
            self.parent = None
            self.propagate = True
            self.handlers = []
            self.disabled = False

        def setLevel(self, level):
            self.level = _check_level(level)

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            _warn_deprecated("method")
            self.warning(msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        fatal = critical

        def log(self, level, msg, *args, **kwargs):
            if not isinstance(level, int):
                if raiseExceptions:
                    raise TypeError("level must be an integer")
                return
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            if extra is not None:
                for key in extra:
                    if key in ("message", "asctime") or key in record.__dict__:
                        raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
                    record.__dict__[key] = extra[key]
            return record

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            if exc_info:
                if isinstance(exc_info, BaseException):
                    exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
                elif not isinstance(exc_info, tuple):
                    exc_info = sys.exc_info()
            path, line, function, stack = self.findCaller(stack_info, stacklevel)
            self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, stack))

        def findCaller(self, stack_info=False, stacklevel=1):
            '''File, line and function of the script's code that logs.'''
            stack = None
            if stack_info:
                import traceback
                lines = traceback.format_stack()
                stack = "Stack (most recent call last):\n" + "".join(lines[:len(lines) - stacklevel + 1]).rstrip("\n")
            return *_runtime.caller(stacklevel), stack

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def hasHandlers(self):
            logger = self
            while logger:
                if logger.handlers:
                    return True
                if not logger.propagate:
                    break
                logger = logger.parent
            return False

        def callHandlers(self, record):
            logger = self
            found = 0
            while logger:
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
                if not logger.propagate:
                    break
                logger = logger.parent
            if found == 0 and lastResort and record.levelno >= lastResort.level:
                lastResort.handle(record)

        def getEffectiveLevel(self):
            logger = self
            while logger:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()

        def getChild(self, suffix):
            return self.manager.getLogger(suffix if self is root else f"{self.name}.{suffix}")

        def getChildren(self):
            return {logger for logger in self.manager.loggerDict.values() if logger.parent is self}

        def __repr__(self):
            return f"<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


    class RootLogger(Logger):
        def __init__(self, level):
            super().__init__("root", level)


    _logger_class = Logger
    root = RootLogger(WARNING)
    Logger.root = root
    Logger.manager = Manager(root)


    def _check_class(klass):
        if klass is not Logger and not issubclass(klass, Logger):
            raise TypeError("logger not derived from logging.Logger: " + klass.__name__)


    def setLoggerClass(klass):
        global _logger_class
        _check_class(klass)
        _logger_class = klass


    def getLoggerClass():
        return _logger_class


    class LoggerAdapter:
        '''A logger with something to add to each record.'''

        def __init__(self, logger, extra=None):
            self.logger = logger
            self.extra = extra

        def process(self, msg, kwargs):
            kwargs["extra"] = self.extra
            return msg, kwargs

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def debug(self, msg, *args, **kwargs):
            self.log(DEBUG, msg, *args, **kwargs)

        def info(self, msg, *args, **kwargs):
            self.log(INFO, msg, *args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            self.log(WARNING, msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            self.log(ERROR, msg, *args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            self.log(CRITICAL, msg, *args, **kwargs)

        def isEnabledFor(self, level):
            return self.logger.isEnabledFor(level)

        def setLevel(self, level):
            self.logger.setLevel(level)

        def getEffectiveLevel(self):
            return self.logger.getEffectiveLevel()

        def hasHandlers(self):
            return self.logger.hasHandlers()

        def warn(self, msg, *args, **kwargs):
            _warn_deprecated("method")
            self.warning(msg, *args, **kwargs)

        def _log(self, level, msg, args, **kwargs):
            return self.logger._log(level, msg, args, **kwargs)

        @property
        def manager(self):
            return self.logger.manager

        @manager.setter
        def manager(self, value):
            self.logger.manager = value

        @property
        def name(self):
            return self.logger.name

        def __repr__(self):
            logger = self.logger
            return f"<{self.__class__.__name__} {logger.name} ({getLevelName(logger.getEffectiveLevel())})>"

        def __class_getitem__(cls, item):
            import types
            return types.GenericAlias(cls, item)


    def basicConfig(**kwargs):
        '''Give the root logger a handler, if it has none.'''
        force = kwargs.pop("force", False)
        encoding = kwargs.pop("encoding", None)
        kwargs.pop("errors", None)
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        handlers = kwargs.pop("handlers", None)
        if handlers is None:
            if "stream" in kwargs and "filename" in kwargs:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif "stream" in kwargs or "filename" in kwargs:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None:
            filename = kwargs.pop("filename", None)
            mode = kwargs.pop("filemode", "a")
            if filename:
                handlers = [FileHandler(filename, mode, encoding)]
            else:
                handlers = [StreamHandler(kwargs.pop("stream", None))]
        datefmt = kwargs.pop("datefmt", None)
        style = kwargs.pop("style", "%")
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        default = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}[style]
        formatter = Formatter(kwargs.pop("format", default), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        level = kwargs.pop("level", None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


    def getLogger(name=None):
        '''The logger of a name, or the root.'''
        if not name or isinstance(name, str) and name == root.name:
            return root
        return Logger.manager.getLogger(name)


    def _ready():
        if not root.handlers:
            basicConfig()


    def critical(msg, *args, **kwargs):
        _ready()
        root.critical(msg, *args, **kwargs)


    fatal = critical


    def error(msg, *args, **kwargs):
        _ready()
        root.error(msg, *args, **kwargs)


    def exception(msg, *args, exc_info=True, **kwargs):
        error(msg, *args, exc_info=exc_info, **kwargs)


    def warning(msg, *args, **kwargs):
        _ready()
        root.warning(msg, *args, **kwargs)


    def warn(msg, *args, **kwargs):
        _warn_deprecated("function")
        warning(msg, *args, **kwargs)


    def info(msg, *args, **kwargs):
        _ready()
        root.info(msg, *args, **kwargs)


    def debug(msg, *args, **kwargs):
        _ready()
        root.debug(msg, *args, **kwargs)


    def log(level, msg, *args, **kwargs):
        _ready()
        root.log(level, msg, *args, **kwargs)


    def disable(level=CRITICAL):
        '''Silence all up to a level.'''
        root.manager.disable = _check_level(level)


    def shutdown(handlerList=None):
        '''Flush and close all handlers, the last one first.'''
        for reference in (_handlerList if handlerList is None else handlerList)[::-1]:
            try:
                handler = reference()
                if handler:
                    try:
                        handler.acquire()
                        if getattr(handler, "flushOnClose", True):
                            handler.flush()
                        handler.close()
                    except (OSError, ValueError):
                        pass
                    finally:
                        handler.release()
            except Exception:
                if raiseExceptions:
                    raise


    def _named_handler(name):
        return _handlers.get(name)


    def _warn_deprecated(what):
        import warnings
        warnings.warn(f"The 'warn' {what} is deprecated, use 'warning' instead", DeprecationWarning, 3)


    _shows_warning = None


    def captureWarnings(capture):
        '''Log warnings to the logger py.warnings instead of showing them, or show them again.'''
        global _shows_warning
        import warnings
        if capture:
            if _shows_warning is None:
                _shows_warning = warnings.showwarning
                warnings.showwarning = _log_warning
        elif _shows_warning is not None:
            warnings.showwarning = _shows_warning
            _shows_warning = None


    def _log_warning(message, category, filename, lineno, file=None, line=None):
        import warnings
        if file is not None:
            if _shows_warning is not None:
                _shows_warning(message, category, filename, lineno, file, line)
            return
        logger = getLogger("py.warnings")
        if not logger.handlers:
            logger.addHandler(NullHandler())
        logger.warning(str(warnings.formatwarning(message, category, filename, lineno, line)))


    _atexit.register(shutdown)


    def __getattr__(name):
        if name in ("collections", "io", "os", "re", "string", "threading", "traceback", "warnings", "weakref"):
            return __import__(name)
        raise AttributeError(f"module 'logging' has no attribute {name!r}")
    """#
}
