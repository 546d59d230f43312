import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(message)s")
logging.exception("nothing is handled")
logging.error("asked for all the same", exc_info=True)
try:
    raise ValueError("odd")
except ValueError as error:
    kept = error
logging.error("with its traceback", exc_info=kept)
logging.error("without its traceback", exc_info=(ValueError, kept, None))
