# A handler may change where a record goes from there; levels, filters and the last resort.
import logging
import sys


class Showing(logging.Handler):
    def __init__(self, name, change=lambda: None):
        super().__init__()
        self.set_name(name)
        self.change = change

    def emit(self, record):
        print(self.name, record.name, record.levelname, record.getMessage(), record.funcName)
        self.change()


top = logging.getLogger("top")
low = logging.getLogger("top.low")
top.propagate = False
top.addHandler(Showing("above"))
low.addHandler(Showing("below"))
low.warning("both %s", 1)


def stop():
    low.propagate = False


low.addHandler(Showing("stops", stop))
low.error("stopped %(name)s", {"name": "here"})
low.error("only below")
low.propagate = True
low.handlers[1].change = lambda: top.addHandler(Showing("added"))
low.critical("added to")
print([handler.name for handler in top.handlers])

record = logging.LogRecord("n", 35, "/a/b.py", 7, "m %d", (3,), None, "f")
print([name for name in vars(record)])
print(record.levelname, record.filename, record.module, record.getMessage(), logging.getLevelName("INFO"))
made = low.makeRecord("n", 10, "p", 1, "text", (), None, extra={"user": "me"})
print(made.user, made.levelname)
for extra in ({"message": 1}, {"asctime": 1}, {"name": 1}):
    try:
        low.makeRecord("n", 10, "p", 1, "text", (), None, extra=extra)
    except KeyError as error:
        print("KeyError", error)
bare = logging.getLogger("bare")
bare.propagate = False
sys.stderr = sys.stdout
bare.warning("to the last resort")
bare.info("not shown")
