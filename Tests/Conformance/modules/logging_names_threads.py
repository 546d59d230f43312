import asyncio
import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(threadName)s %(processName)s %(message)s")


def work():
    logging.info("works")


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()


async def main():
    await asyncio.to_thread(work)
    logging.info("waited")


asyncio.run(main())
record = logging.LogRecord("n", 20, None, 3, "m %s", ("x",), None)
print(record.pathname, record.filename, record.module, record.getMessage(), hasattr(record, "taskName"))
logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
record = logging.makeLogRecord({})
print(record.thread, record.threadName, record.process, record.processName)
