"""contextlib.chdir, also nested and reused, and names of logging that few programs use."""
import contextlib
import logging
import logging.config
import logging.handlers
import os
import sys
import tempfile


def attempt(call, *args, **keywords):
    try:
        print(repr(call(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, "FOLDER"))


folder = os.path.realpath(tempfile.mkdtemp())
os.mkdir(folder + "/inner")
start = os.getcwd()
with contextlib.chdir(folder) as value:
    print(value, os.getcwd() == folder)
    with contextlib.chdir(path="inner"):
        print(os.path.relpath(os.getcwd(), folder))
    print(os.getcwd() == folder)
print(os.getcwd() == start)
again = contextlib.chdir(folder)
with again:
    with again:
        print(os.getcwd() == folder)
try:
    with again:
        raise ValueError("inside")
except ValueError as error:
    print(error, os.getcwd() == start)
attempt(contextlib.chdir(folder + "/none").__enter__)
attempt(contextlib.chdir)
os.rmdir(folder + "/inner")
os.rmdir(folder)

print(logging.BASIC_FORMAT, logging.CRITICAL, logging.FATAL, logging.WARN, logging.NOTSET)
logging.basicConfig(stream=sys.stdout, format=logging.BASIC_FORMAT, level=logging.NOTSET)
logging.getLogger("app").critical("bad %s", "thing")
logging.log(logging.CRITICAL, "by number")
logging.log(logging.WARN + 1, "between")


class Broken:
    def __str__(self):
        raise ValueError("no text")


class Quiet(logging.StreamHandler):
    def handleError(self, record):
        print("handleError", record.name, sys.exc_info()[0].__name__, sys.exc_info()[1])


quiet = logging.getLogger("quiet")
quiet.propagate = False
quiet.addHandler(Quiet(sys.stdout))
quiet.error("%s", Broken())
quiet.error("%d", "x")


class Feet(logging.BufferingFormatter):
    def formatHeader(self, records):
        return f"<{len(records)}>"

    def formatFooter(self, records):
        return "</>"


records = [logging.makeLogRecord({"msg": "one", "args": ()}), logging.makeLogRecord({"msg": "two %s", "args": (2,)})]
print(Feet().format(records), Feet(logging.Formatter("[%(message)s]")).format(records), repr(Feet().format([])))
print(repr(logging.BufferingFormatter().format(records)), logging.BufferingFormatter().formatFooter(records) == "")
print({name: getattr(logging.handlers, name) for name in dir(logging.handlers) if name.startswith(("DEFAULT_", "SYSLOG_"))})
buffering = logging.handlers.BufferingHandler(2)
buffering.emit(records[0])
print(len(buffering.buffer), buffering.shouldFlush(records[0]))
buffering.handle(records[1])
print(buffering.buffer)
print(logging.config.valid_ident("name"), logging.config.DEFAULT_LOGGING_CONFIG_PORT, logging.config.RESET_ERROR)
attempt(logging.config.valid_ident, "1x")
print(logging.config.dictConfigClass is logging.config.DictConfigurator)
config = logging.config.ConvertingDict({"a": "ext://sys.stdout", "b": "cfg://c.d", "c": {"d": [5, 6]}})
config.configurator = logging.config.BaseConfigurator(config)
print(config["a"] is sys.stdout, config.get("b"), config.pop("b"), type(config["c"]).__name__, config["c"]["d"][0])
base = logging.config.BaseConfigurator({"x": {"y": ["z", "w"]}})
for text in ("ext://logging.INFO", "cfg://x.y[1]", "plain", "other://x", "ext://no.such", "cfg://x[0", "cfg://none"):
    try:
        print(base.convert(text))
    except Exception as error:
        print(type(error).__name__, error)
print(base.as_tuple([1]), base.as_tuple((2,)), base.resolve("logging.handlers.QueueHandler").__name__)
