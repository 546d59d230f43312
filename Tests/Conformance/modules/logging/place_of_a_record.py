import logging
import sys

logging.basicConfig(format="%(filename)s:%(lineno)d:%(funcName)s:%(message)s", stream=sys.stdout, level=0)


class Job:
    def __init__(self):
        self.log = logging.getLogger("job")

    def run(self):
        self.log.info("started %s", 5)
        try:
            1 / 0
        except ZeroDivisionError:
            self.log.error("failed")


def work():
    logging.debug("here")
    Job().run()


work()
logging.critical("top")
[logging.warning("in a comprehension") for _ in range(1)]
print(logging.StrFormatStyle("{x:>5}").format(logging.makeLogRecord({"x": 3})))
for style, text in (("%", "no field"), ("{", "none"), ("{", "{a!z}"), ("$", "$"), ("?", "x")):
    try:
        logging.Formatter(text, style=style)
    except ValueError as error:
        print(error)
print(repr(logging.BufferingFormatter().format([logging.makeLogRecord({"msg": "a"}), logging.makeLogRecord({"msg": "b"})])))
