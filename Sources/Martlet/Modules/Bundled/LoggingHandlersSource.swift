extension BundledModules {
  /// The module `logging.handlers`.
  static let loggingHandlers: StaticString = #"""
    '''Handlers beyond files and streams. Those that need a network are refused.'''
    import copy
    import logging
    import os
    import queue
    import re
    import threading
    import time

    DEFAULT_TCP_LOGGING_PORT = 9020
    DEFAULT_UDP_LOGGING_PORT = 9021
    DEFAULT_HTTP_LOGGING_PORT = 9022
    DEFAULT_SOAP_LOGGING_PORT = 9023
    SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514
    _MIDNIGHT = 24 * 60 * 60


    class BaseRotatingHandler(logging.FileHandler):
        '''Writes to a file, and now and then begins a new one.'''
        namer = None
        rotator = None

        def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
            logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
            self.mode, self.encoding, self.errors = mode, encoding, errors

        def emit(self, record):
            try:
                if self.shouldRollover(record):
                    self.doRollover()
                logging.FileHandler.emit(self, record)
            except Exception:
                self.handleError(record)

        def rotation_filename(self, default_name):
            '''The name of a file put aside.'''
            return self.namer(default_name) if callable(self.namer) else default_name

        def rotate(self, source, dest):
            '''Put a file aside.'''
            if callable(self.rotator):
                self.rotator(source, dest)
            elif os.path.exists(source):
                os.rename(source, dest)


    class RotatingFileHandler(BaseRotatingHandler):
        '''Begins a new file when the old one would grow too large, and keeps some old ones.'''

        def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
            if maxBytes > 0:
                mode = "a"
            BaseRotatingHandler.__init__(self, filename, mode, encoding=encoding, delay=delay, errors=errors)
            self.maxBytes = maxBytes
            self.backupCount = backupCount

        def doRollover(self):
            if self.stream:
                self.stream.close()
                self.stream = None
            if self.backupCount > 0:
                for number in range(self.backupCount - 1, 0, -1):
                    older = self.rotation_filename(f"{self.baseFilename}.{number}")
                    if os.path.exists(older):
                        target = self.rotation_filename(f"{self.baseFilename}.{number + 1}")
                        if os.path.exists(target):
                            os.remove(target)
                        os.rename(older, target)
                target = self.rotation_filename(self.baseFilename + ".1")
                if os.path.exists(target):
                    os.remove(target)
                self.rotate(self.baseFilename, target)
            if not self.delay:
                self.stream = self._open()

        def shouldRollover(self, record):
            if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
                return False
            if self.stream is None:
                self.stream = self._open()
            if self.maxBytes > 0:
                self.stream.seek(0, 2)
                if self.stream.tell() + len(f"{self.format(record)}\n") >= self.maxBytes:
                    return True
            return False


    class TimedRotatingFileHandler(BaseRotatingHandler):
        '''Begins a new file at intervals.'''
        _units = {
            "S": (1, "%Y-%m-%d_%H-%M-%S", r"^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$"),
            "M": (60, "%Y-%m-%d_%H-%M", r"^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$"),
            "H": (3600, "%Y-%m-%d_%H", r"^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$"),
            "D": (_MIDNIGHT, "%Y-%m-%d", r"^\d{4}-\d{2}-\d{2}(\.\w+)?$"),
            "MIDNIGHT": (_MIDNIGHT, "%Y-%m-%d", r"^\d{4}-\d{2}-\d{2}(\.\w+)?$"),
            "W": (7 * _MIDNIGHT, "%Y-%m-%d", r"^\d{4}-\d{2}-\d{2}(\.\w+)?$")}

        def __init__(self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None,
                     errors=None):
            BaseRotatingHandler.__init__(self, filename, "a", encoding=encoding, delay=delay, errors=errors)
            self.when = when.upper()
            self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
            if self.when.startswith("W"):
                if len(self.when) != 2:
                    raise ValueError("You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s" % self.when)
                if not "0" <= self.when[1] <= "6":
                    raise ValueError("Invalid day specified for weekly rollover: %s" % self.when)
                self.dayOfWeek = int(self.when[1])
            unit = self._units.get("W" if self.when.startswith("W") else self.when)
            if unit is None:
                raise ValueError("Invalid rollover interval specified: %s" % self.when)
            seconds, self.suffix, pattern = unit
            self.extMatch = re.compile(pattern, re.ASCII)
            self.interval = seconds * interval
            filename = self.baseFilename
            self.rolloverAt = self.computeRollover(
                int(os.stat(filename).st_mtime) if os.path.exists(filename) else int(time.time()))

        def computeRollover(self, currentTime):
            '''When the next file begins.'''
            result = currentTime + self.interval
            if self.when != "MIDNIGHT" and not self.when.startswith("W"):
                return result
            moment = time.gmtime(currentTime) if self.utc else time.localtime(currentTime)
            at = self.atTime
            due = _MIDNIGHT if at is None else (at.hour * 60 + at.minute) * 60 + at.second
            rest = due - ((moment[3] * 60 + moment[4]) * 60 + moment[5])
            day = moment[6]
            if rest < 0:
                rest += _MIDNIGHT
                day = (day + 1) % 7
            result = currentTime + rest
            if self.when.startswith("W") and day != self.dayOfWeek:
                result += (self.dayOfWeek - day) % 7 * _MIDNIGHT
            if not self.utc:
                after = time.localtime(result)[-1]
                if moment[-1] != after:
                    result += 3600 if moment[-1] else -3600
            return result

        def shouldRollover(self, record):
            if int(time.time()) < self.rolloverAt:
                return False
            if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
                self.rolloverAt = self.computeRollover(int(time.time()))
                return False
            return True

        def getFilesToDelete(self):
            '''The oldest files beyond those to be kept.'''
            folder, name = os.path.split(self.baseFilename)
            found = []
            for other in os.listdir(folder or "."):
                if other.startswith(name + ".") and self.extMatch.match(other[len(name) + 1:]):
                    found.append(os.path.join(folder, other))
            found.sort()
            return found[:len(found) - self.backupCount] if len(found) >= self.backupCount else []

        def doRollover(self):
            now = int(time.time())
            begun = self.rolloverAt - self.interval
            moment = time.gmtime(begun) if self.utc else time.localtime(begun)
            target = self.rotation_filename(self.baseFilename + "." + time.strftime(self.suffix, moment))
            if os.path.exists(target):
                os.remove(target)
            if self.stream:
                self.stream.close()
                self.stream = None
            self.rotate(self.baseFilename, target)
            if self.backupCount > 0:
                for name in self.getFilesToDelete():
                    os.remove(name)
            if not self.delay:
                self.stream = self._open()
            due = self.computeRollover(now)
            while due <= now:
                due += self.interval
            self.rolloverAt = due


    class WatchedFileHandler(logging.FileHandler):
        '''Opens its file anew when another program has moved it.'''

        def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
            logging.FileHandler.__init__(self, filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
            self.dev, self.ino = -1, -1
            self._remember()

        def _remember(self):
            if self.stream:
                found = os.stat(self.baseFilename)
                self.dev, self.ino = found.st_dev, found.st_ino

        def reopenIfNeeded(self):
            try:
                found = os.stat(self.baseFilename)
            except FileNotFoundError:
                found = None
            if found is None or (found.st_dev, found.st_ino) != (self.dev, self.ino):
                if self.stream is not None:
                    self.stream.flush()
                    self.stream.close()
                    self.stream = None
                    self.stream = self._open()
                    self._remember()

        def emit(self, record):
            self.reopenIfNeeded()
            logging.FileHandler.emit(self, record)


    class BufferingHandler(logging.Handler):
        '''Keeps records until there are enough of them.'''

        def __init__(self, capacity):
            logging.Handler.__init__(self)
            self.capacity = capacity
            self.buffer = []

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity

        def emit(self, record):
            self.buffer.append(record)
            if self.shouldFlush(record):
                self.flush()

        def flush(self):
            self.acquire()
            try:
                self.buffer.clear()
            finally:
                self.release()

        def close(self):
            try:
                self.flush()
            finally:
                logging.Handler.close(self)


    class MemoryHandler(BufferingHandler):
        '''Keeps records for another handler until there are enough, or one is grave.'''

        def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
            BufferingHandler.__init__(self, capacity)
            self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

        def shouldFlush(self, record):
            return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

        def setTarget(self, target):
            self.acquire()
            try:
                self.target = target
            finally:
                self.release()

        def flush(self):
            self.acquire()
            try:
                if self.target:
                    for record in self.buffer:
                        self.target.handle(record)
                    self.buffer.clear()
            finally:
                self.release()

        def close(self):
            try:
                if self.flushOnClose:
                    self.flush()
            finally:
                self.acquire()
                try:
                    self.target = None
                    BufferingHandler.close(self)
                finally:
                    self.release()


    class QueueHandler(logging.Handler):
        '''Puts records in a queue, for another thread or task.'''

        def __init__(self, queue):
            logging.Handler.__init__(self)
            self.queue = queue

        def enqueue(self, record):
            self.queue.put_nowait(record)

        def prepare(self, record):
            '''A copy of a record that needs none of its arguments any more.'''
            text = self.format(record)
            record = copy.copy(record)
            record.message = record.msg = text
            record.args = record.exc_info = record.exc_text = record.stack_info = None
            return record

        def emit(self, record):
            try:
                self.enqueue(self.prepare(record))
            except Exception:
                self.handleError(record)


    class QueueListener:
        '''A thread that gives the records of a queue to handlers.'''
        _sentinel = None

        def __init__(self, queue, *handlers, respect_handler_level=False):
            self.queue, self.handlers = queue, handlers
            self._thread = None
            self.respect_handler_level = respect_handler_level

        def dequeue(self, block):
            return self.queue.get(block)

        def start(self):
            self._thread = thread = threading.Thread(target=self._monitor)
            thread.daemon = True
            thread.start()

        def prepare(self, record):
            return record

        def handle(self, record):
            record = self.prepare(record)
            for handler in self.handlers:
                if not self.respect_handler_level or record.levelno >= handler.level:
                    handler.handle(record)

        def _monitor(self):
            has_tasks = hasattr(self.queue, "task_done")
            while True:
                try:
                    record = self.dequeue(True)
                except queue.Empty:
                    break
                if record is not self._sentinel:
                    self.handle(record)
                if has_tasks:
                    self.queue.task_done()
                if record is self._sentinel:
                    break

        def enqueue_sentinel(self):
            self.queue.put_nowait(self._sentinel)

        def stop(self):
            if self._thread:
                self.enqueue_sentinel()
                self._thread.join()
                self._thread = None


    def __getattr__(name):
        if name in ("SocketHandler", "DatagramHandler", "SysLogHandler", "SMTPHandler", "HTTPHandler", "NTEventLogHandler"):
            raise NotImplementedError(f"logging.handlers.{name} is not supported: Martlet has no network")
        raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}")
    """#
}
