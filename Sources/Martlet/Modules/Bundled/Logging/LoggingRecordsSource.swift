extension BundledModules {
  /// The module `_logging_records`: the levels, records and filters of `logging`.
  static let loggingRecords: StaticString = #"""
    '''Levels, records of what is logged, and filters.'''
    import sys
    import time
    import _posix
    from _thread import get_ident as _thread_number

    # The classes are those of logging.
    __name__ = "logging"

    CRITICAL = FATAL = 50
    ERROR = 40
    WARNING = WARN = 30
    INFO = 20
    DEBUG = 10
    NOTSET = 0

    _begun = time.time()

    # The namespace of logging, whose flags scripts set.
    _flags = {}


    # Levels

    _nameToLevel = {
        "CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARN, "WARNING": WARNING, "INFO": INFO,
        "DEBUG": DEBUG, "NOTSET": NOTSET,
    }
    _levelToName = {level: name for name, level in _nameToLevel.items() if name not in ("FATAL", "WARN")}


    def getLevelName(level):
        '''The name of a level, or the level of a name.'''
        name = _levelToName.get(level)
        if name is None:
            name = _nameToLevel.get(level)
        return f"Level {level}" if name is None else name


    def getLevelNamesMapping():
        '''The levels by their names.'''
        return _nameToLevel.copy()


    def addLevelName(level, levelName):
        '''Name a level.'''
        _levelToName[level], _nameToLevel[levelName] = levelName, level


    def _level(given):
        if isinstance(given, str):
            if given in _nameToLevel:
                return _nameToLevel[given]
            raise ValueError(f"Unknown level: {given!r}")
        if not isinstance(given, int):
            raise TypeError(f"Level not an integer or a valid string: {given!r}")
        return given


    # Records


    class LogRecord:
        '''An event to be logged.'''

        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
            if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
                # One dict is for fields with names.
                args = args[0]
            file, module = pathname, "Unknown module"
            if isinstance(pathname, str):
                file = pathname.rpartition("/")[2]
                module = file.rpartition(".")[0] or file
            created = time.time()
            self.name, self.msg, self.args, self.levelname, self.levelno = name, msg, args, getLevelName(level), level
            self.pathname, self.filename, self.module = pathname, file, module
            self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
            self.lineno, self.funcName = lineno, func
            self.created, self.msecs = created, created % 1 * 1000 // 1
            self.relativeCreated = (created - _begun) * 1000
            with_threads, with_process = _flags["logThreads"], _flags["logMultiprocessing"]
            self.thread = _thread_number() if with_threads else None
            self.threadName = _thread_name() if with_threads else None
            self.processName = "MainProcess" if with_process else None
            self.process = _posix.ids()[0] if _flags["logProcesses"] else None

        def __repr__(self):
            return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

        def getMessage(self):
            '''The message with its arguments.'''
            text = str(self.msg)
            return text % self.args if self.args else text


    def _thread_name():
        # A script without threads of its own has but one.
        threading = sys.modules.get("threading")
        return threading.current_thread().name if threading else "MainThread"


    def getLogRecordFactory():
        '''What makes records.'''
        return _flags["_logRecordFactory"]


    def setLogRecordFactory(factory):
        '''Have something else make records.'''
        _flags["_logRecordFactory"] = factory


    def makeLogRecord(dict):
        '''A record with the given attributes.'''
        made = getLogRecordFactory()(None, NOTSET, "", 0, "", (), None, None)
        vars(made).update(dict)
        return made


    # Filters


    class Filter:
        '''Lets records of a logger and those below it pass.'''

        def __init__(self, name=""):
            self.name, self.nlen = name, len(name)

        def filter(self, record):
            '''Whether the record passes.'''
            return self.name in ("", record.name) or record.name.startswith(f"{self.name}.")


    def _include(list, item):
        if item not in list:
            list.append(item)


    def _exclude(list, item):
        if item in list:
            list.remove(item)


    class Filterer:
        '''What has filters.'''

        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            '''Ask a filter, or a function, about each record.'''
            _include(self.filters, filter)

        def removeFilter(self, filter):
            '''Do not ask it any more.'''
            _exclude(self.filters, filter)

        def filter(self, record):
            '''Whether the record passes all filters.'''
            return all(getattr(each, "filter", each)(record) for each in self.filters)
    """#
}
