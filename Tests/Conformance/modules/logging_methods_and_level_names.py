"""Methods of loggers, handlers, formatters and records, and the functions of the module logging."""
import io
import logging
import sys


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


print([logging.getLevelName(level) for level in (0, 10, 20, 30, 40, 50, 15, "INFO", "NONE", "WARN", "FATAL")])
logging.addLevelName(15, "VERBOSE")
print(logging.getLevelName(15), logging.getLevelName("VERBOSE"), logging.getLevelNamesMapping())
print(logging.getLoggerClass(), logging.getLogRecordFactory(), logging.getHandlerNames() if hasattr(logging,
    "getHandlerNames") else "")
out = io.StringIO()
logger = logging.getLogger("a.b")
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
logger.addHandler(handler)
logger.addHandler(handler)
logger.propagate = False
logger.setLevel("VERBOSE")
print(logger, handler.level, logger.handlers == [handler], logger.hasHandlers(), logger.getEffectiveLevel(),
    logger.level)
print(logger.isEnabledFor(15), logger.isEnabledFor(14), logger.getChild("c"), logger.getChild("c").parent is logger)
print(logging.getLogger("a.b.c") is logger.getChild("c"), logging.getLogger().getChild("a.b") is logger, logging.root)
logger.log(15, "log %d", 1)
logger.fatal("fatal %s", "x")
logger.critical("critical")
logger.warn("warn") if False else None
logger.error("error %(key)s", {"key": 2})
try:
    1 / 0
except ZeroDivisionError:
    logger.exception("caught", exc_info=False)
logger.debug("not shown")
show(logger.log, "x", "m")
show(logger.setLevel, "none")
show(logger.setLevel, 1.5)
show(logging.getLogger, 5)
show(logger.addHandler, None) if False else None
show(logging.setLoggerClass, int)
show(logging.Logger, "x", "NONE")


class Only(logging.Filter):
    pass


record = logger.makeRecord("a.b", 20, "f.py", 7, "message %s", ("arg",), None, "function", {"extra": 1}, "stack")
print(record, record.getMessage(), record.levelname, record.lineno, record.pathname, record.filename, record.module,
      record.funcName, record.extra, record.stack_info, record.exc_text)
show(logger.makeRecord, "a", 1, "f", 1, "m", (), None, None, {"message": 1})
for name in ("", "a", "a.b", "a.bc", "b"):
    found = logging.Filter(name)
    print(repr(name), found.filter(record), found.name, found.nlen)
only = logging.Filter("other")
handler.addFilter(only)
handler.addFilter(only)
print(handler.filters == [only], handler.filter(record), handler.handle(record))
handler.removeFilter(only)
handler.removeFilter(only)
logger.addFilter(lambda record: "drop" not in record.msg)
logger.info("drop this")
logger.info("keep this")
logger.handle(record)
logger.callHandlers(record)
logger.removeFilter(logger.filters[0])
handler.emit(record)
handler.flush()
print(handler.setStream(out), handler.setStream(sys.stdout) is out, handler.setStream(out) is sys.stdout,
    handler.terminator == "\n")
print(handler.format(record), handler.name, handler.get_name(), handler.set_name("mine"), handler.name,
    type(handler.lock).__name__)
handler.acquire()
handler.release()
handler.createLock()
print(out.getvalue())
formatter = logging.Formatter("{levelname}:{message}", style="{", defaults={"ip": None})
print(formatter.format(record), formatter.usesTime(), formatter.datefmt, logging.Formatter("%(asctime)s").usesTime())
record.created, record.msecs = 0.0, 7
formatter.converter = __import__("time").gmtime
print(formatter.formatTime(record), formatter.formatTime(record, "%Y"), formatter.default_time_format,
    formatter.default_msec_format)
try:
    raise ValueError("told")
except ValueError:
    print(formatter.formatException(sys.exc_info()).splitlines()[-1], formatter.formatStack("stack"),
        formatter.formatMessage(record))
for style, text in (("%", "none"), ("{", "{none"), ("$", "none"), ("?", "x"), ("{", "{a.b!r:>5}"), ("$", "$message")):
    try:
        logging.Formatter(text, style=style)
        print("fine", text)
    except Exception as error:
        print(type(error).__name__, error)
print(logging.Formatter("bad", validate=False).format(record))
print(logging.BufferingFormatter().format([record, record]), repr(logging.BufferingFormatter().formatHeader([])))


class Own(logging.LogRecord):
    def getMessage(self):
        return "own " + super().getMessage()


logging.setLogRecordFactory(Own)
logger.info("made")
print(out.getvalue().splitlines()[-1], logging.getLogRecordFactory())
logging.setLogRecordFactory(logging.LogRecord)
print(logging.makeLogRecord({"msg": "%s", "args": ("x",)}).getMessage(), logging.makeLogRecord({}).name)
null = logging.NullHandler()
print(null.handle(record), null.emit(record), null.createLock(), null.lock)
plain = logging.Handler("ERROR")
show(plain.emit, record)
show(logging.Handler, "none")
print(plain, plain.level, plain.close(), plain.setLevel(5), plain.level)
adapter = logging.LoggerAdapter(logger, {"user": "me"})
print(adapter, adapter.process("m", {}), adapter.isEnabledFor(10), adapter.getEffectiveLevel(), adapter.hasHandlers(),
    adapter.name)
adapter.setLevel(10)
adapter.debug("by adapter")
adapter.log(50, "loud")
print(out.getvalue().splitlines()[-2:], logger.level)
logging.disable(logging.ERROR)
print(logger.isEnabledFor(40), logger.isEnabledFor(50), logger.manager.disable,
    logging.root.manager is logger.manager)
logging.disable(logging.NOTSET)
logger.disabled = True
logger.critical("no")
logger.disabled = False
logger.removeHandler(handler)
logger.removeHandler(handler)
print(logger.hasHandlers(), logger.handlers, logging.lastResort, logging.raiseExceptions)
found = logger.findCaller()
print(len(found), found[2], found[3])
