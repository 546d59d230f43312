"""Names of logging that few programs use: adapters by level, converters, old names, watched files."""
import logging
import logging.config
import logging.handlers
import os
import tempfile
import time
import warnings

logging.basicConfig(format="%(levelname)s %(message)s")
logger = logging.getLogger("own")
adapter = logging.LoggerAdapter(logger, {"key": 1})
for name in "debug info warning error critical".split():
    getattr(adapter, name)("by %s", name)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    adapter.warn("old name")
    logger.warn("old name")
    logging.warn("old name")
    print([(type(one.message).__name__, str(one.message)) for one in caught])
logging.fatal("fatal")
logger.fatal("fatal too")
try:
    1 / 0
except ZeroDivisionError:
    adapter.exception("failed", exc_info=False)
print(callable(logging.Formatter.converter))
formatter = logging.Formatter("%(asctime)s %(message)s")
formatter.converter = time.gmtime
record = logging.makeLogRecord({"msg": "text", "created": 0.0, "msecs": 7.0, "levelno": 30, "levelname": "WARNING"})
print(formatter.format(record))
for name in """DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT
        SYSLOG_UDP_PORT SYSLOG_TCP_PORT""".split():
    print(name, getattr(logging.handlers, name))

folder = tempfile.mkdtemp()
path = os.path.join(folder, "log")
watched = logging.handlers.WatchedFileHandler(path)
watched.emit(record)
os.rename(path, path + ".old")
watched.reopenIfNeeded()
watched.emit(record)
watched.close()
print(open(path).read(), open(path + ".old").read())
base = logging.handlers.BaseRotatingHandler(path, "a")
base.namer = lambda name: name + ".named"
base.rotator = lambda source, target: print("rotate", os.path.basename(source), os.path.basename(target))
print(os.path.basename(base.rotation_filename(path)))
base.rotate(path, path + ".2")
base.close()
timed = logging.handlers.TimedRotatingFileHandler(path, when="S", interval=1, backupCount=1, utc=True)
print(timed.getFilesToDelete(), bool(timed.shouldRollover(record)))
timed.rolloverAt = 0
print(bool(timed.shouldRollover(record)))
timed.emit(record)
timed.close()
print(len(os.listdir(folder)))
memory = logging.handlers.MemoryHandler(10)
memory.setTarget(logging.StreamHandler())
memory.emit(record)
memory.flush()
memory.close()
for name in os.listdir(folder):
    os.remove(os.path.join(folder, name))
os.rmdir(folder)

config = logging.config.BaseConfigurator({"a": [1, {"b": "cfg://c"}], "c": ("x",)})
print(config.convert("cfg://a[0]"), config.convert("ext://os.sep"), config.convert("plain"))
listed = config.convert([1, "cfg://c"])
print(type(listed).__name__, listed.pop(), type(config.convert((1, 2))).__name__)
print(type(config.convert({"k": "cfg://a[0]"})).__name__, config.convert({"k": "cfg://a[0]"})["k"],
      config.convert({"k": "cfg://a[0]"}).pop("k"), config.convert({"k": "cfg://c"}).get("k"))
for wrong in ("cfg://none", "cfg://a[9]", "ext://no.such.module"):
    try:
        print(config.convert(wrong))
    except Exception as error:
        print(type(error).__name__, error)
print(config.value_converters, callable(config.importer))
