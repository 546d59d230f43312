import io
import logging
import logging.config
import pickle

TEXT = """
[loggers]
keys=root,parser

[handlers]
keys=out

[formatters]
keys=plain

[logger_root]
level=WARNING
handlers=out

[logger_parser]
level=DEBUG
handlers=
qualname=compiler.parser

[handler_out]
class=StreamHandler
level=NOTSET
formatter=plain
args=(sys.stdout,)

[formatter_plain]
format=%(levelname)s ++ %(message)s
datefmt=
"""

old = logging.getLogger("old")
below = logging.getLogger("compiler.parser.lines")
logging.config.fileConfig(io.StringIO(TEXT))
logging.getLogger("compiler.parser").info("hello")
logging.getLogger("elsewhere").info("not shown")
logging.getLogger("elsewhere").error("shown")
print(old.disabled, below.disabled, logging.getLogger().handlers[0].name)
for source in ("no such file", io.StringIO("[loggers\nkeys")):
    try:
        logging.config.fileConfig(source)
    except (FileNotFoundError, RuntimeError) as error:
        print(type(error).__name__)
for wrong in ("%(asctime)b", "%(asctime)*", "%(asctime)Z", "%(process)", "%s"):
    try:
        logging.Formatter(wrong)
    except ValueError as error:
        print(error)
logger = logging.getLogger("compiler.parser")
print(pickle.loads(pickle.dumps(logger)) is logger, logging.Formatter("%(message)s")._style._fmt)
