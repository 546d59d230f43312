import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.info("started %d", 1)
logging.debug("hidden")
logging.getLogger("app").warning("careful")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("failed")
