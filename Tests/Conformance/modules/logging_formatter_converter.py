import logging
import time

record = logging.makeLogRecord({"created": 1700000000.5, "msecs": 500.0, "msg": "told"})
formatter = logging.Formatter("%(asctime)s %(message)s")
print(callable(logging.Formatter.converter), formatter.format(record))
formatter.converter = time.gmtime
print(formatter.format(record))
formatter.converter = lambda seconds: time.gmtime(0)
print(formatter.format(record))
