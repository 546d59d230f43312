"""A configurator whose importer is its own: every name that a configuration has is looked up by it."""
import logging
import logging.config


class Imported(logging.config.DictConfigurator):
    @staticmethod
    def importer(name, *rest):
        print("import", name)
        return logging.config.BaseConfigurator.importer(name, *rest)


configuration = {
    "version": 1,
    "formatters": {"plain": {"format": "%(levelname)s %(message)s"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "plain", "stream": "ext://sys.stdout"}},
    "root": {"handlers": ["out"], "level": "INFO"},
}
configurator = Imported(configuration)
configurator.configure()
logging.info("configured")
print(configurator.resolve("os.path.join")("a", "b"), configurator.convert("ext://math.pi"))
for name in ("absent.thing", "math.absent"):
    try:
        configurator.resolve(name)
    except ValueError as error:
        print(error, "|", repr(error.__cause__))
print(logging.config.BaseConfigurator.importer is __import__)
