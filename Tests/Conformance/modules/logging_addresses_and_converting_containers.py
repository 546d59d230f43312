"""logging.config's converting containers and its configurator, and constants of logging.handlers."""
import logging
import logging.config
import logging.handlers


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


configurator = logging.config.BaseConfigurator({"a": {"b": [1, {"c": "deep"}]}, "ext": "ext://logging.WARNING", "cfg": "cfg://a.b[1].c", "list": ["cfg://a.b[0]", ("ext://logging.INFO", "x")],
                                                "plain": "http://x", "missing": "cfg://nothing", "bad": "ext://no_such_module.x"})
config = configurator.config
print(type(config).__name__, type(config["a"]).__name__, type(config["list"]).__name__, config["ext"], config["cfg"], config["list"][0], config["list"][1][0], config["plain"])
print(outcome(lambda: config["missing"]), outcome(lambda: config["bad"]), config.get("ext"), config.get("nobody", 5), config.pop("cfg"), config.pop("nobody", None), "cfg" in config)
print(configurator.resolve("logging.handlers.RotatingFileHandler").__name__, outcome(configurator.resolve, "no_such.thing"), outcome(configurator.resolve, "logging.nothing"),
      configurator.ext_convert("logging.DEBUG"), configurator.cfg_convert("a.b[0]"), outcome(configurator.cfg_convert, "a..b"), outcome(configurator.cfg_convert, "!"), configurator.as_tuple([1]), configurator.as_tuple((1,)), configurator.as_tuple(5))
print(type(configurator.convert({"x": 1})).__name__, type(configurator.convert([1])).__name__, type(configurator.convert((1, 2))).__name__, configurator.convert("text"), configurator.convert(5))
print(configurator.configure_custom({"()": "collections.Counter", "a": 2}), outcome(configurator.configure_custom, {"()": dict, "x": 1, ".": {"attribute": 1}}))
print(configurator.CONVERT_PATTERN.pattern, configurator.WORD_PATTERN.pattern, configurator.DOT_PATTERN.pattern, configurator.INDEX_PATTERN.pattern, configurator.DIGIT_PATTERN.pattern,
      configurator.value_converters, configurator.importer is __import__)
for cls in (logging.config.ConvertingDict, logging.config.ConvertingList, logging.config.ConvertingTuple):
    print(cls.__name__, [base.__name__ for base in cls.__mro__])
made = logging.config.ConvertingList(["ext://logging.ERROR", 2])
made.configurator = configurator
print(made[0], made.pop(), made.pop(0), made)
print(logging.handlers.DEFAULT_TCP_LOGGING_PORT, logging.handlers.DEFAULT_UDP_LOGGING_PORT, logging.handlers.DEFAULT_HTTP_LOGGING_PORT, logging.handlers.DEFAULT_SOAP_LOGGING_PORT,
      logging.handlers.SYSLOG_UDP_PORT, logging.handlers.SYSLOG_TCP_PORT, logging.config.DEFAULT_LOGGING_CONFIG_PORT)
formatter = logging.Formatter("%(asctime)s")
print(logging.Formatter.converter.__name__, formatter.default_time_format, formatter.default_msec_format)
record = logging.LogRecord("n", 20, "p", 1, "m", (), None)
record.created = 0.5
record.msecs = 500
formatter.converter = lambda seconds: (2020, 1, 2, 3, 4, 5, 0, 1, 0)
print(formatter.format(record), formatter.formatTime(record, "%Y"))
