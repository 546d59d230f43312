extension BundledModules {
  /// The module `logging.handlers`.
  static let loggingHandlers: StaticString = #"""
    '''Handlers beyond files and streams. Those that need a network are refused.'''
    import copy
    import os
    import queue
    import re
    import threading
    import time
    from logging import ERROR, FileHandler, Handler
    from stat import ST_DEV, ST_INO, ST_MTIME
    from _logging_handlers import _Held

    DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT = 9020, 9021
    DEFAULT_HTTP_LOGGING_PORT, DEFAULT_SOAP_LOGGING_PORT = 9022, 9023
    SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514


    # Files that give way to new ones


    def _remove_if_there(path):
        if os.path.exists(path):
            os.remove(path)


    class BaseRotatingHandler(FileHandler):
        '''Writes to a file, and now and then begins a new one.'''
        namer = rotator = None

        def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
            super().__init__(filename, mode, encoding, delay, errors)
            # As given, for subclasses that open it.
            self.encoding = encoding

        def emit(self, record):
            try:
                if self.shouldRollover(record):
                    self.doRollover()
                super().emit(record)
            except Exception:
                self.handleError(record)

        def rotation_filename(self, default_name):
            '''The name of a file put aside.'''
            if callable(self.namer):
                return self.namer(default_name)
            return default_name

        def rotate(self, source, dest):
            '''Put a file aside.'''
            if callable(self.rotator):
                self.rotator(source, dest)
            elif os.path.exists(source):
                os.rename(source, dest)

        def _is_special(self):
            '''Whether the file is none that can be put aside, such as /dev/null.'''
            return os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename)

        def _begin_anew(self, put_aside):
            opened, self.stream = self.stream, None
            if opened:
                opened.close()
            put_aside()
            if not self.delay:
                self.stream = self._open()


    class RotatingFileHandler(BaseRotatingHandler):
        '''Begins a new file when the old one would grow too large, and keeps some old ones.'''

        def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
            super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay, errors)
            self.maxBytes, self.backupCount = maxBytes, backupCount

        def shouldRollover(self, record):
            if self._is_special():
                return False
            if self.stream is None:
                self.stream = self._open()
            if self.maxBytes <= 0:
                return False
            end = self.stream.seek(0, os.SEEK_END)
            return end + len(self.format(record)) + 1 >= self.maxBytes

        def doRollover(self):
            self._begin_anew(self.__shift)

        def __shift(self):
            if self.backupCount < 1:
                return
            names = [self.rotation_filename(f"{self.baseFilename}.{n}") for n in range(1, self.backupCount + 1)]
            for newer, older in reversed([*zip(names, names[1:])]):
                if os.path.exists(newer):
                    _remove_if_there(older)
                    os.rename(newer, older)
            _remove_if_there(names[0])
            self.rotate(self.baseFilename, names[0])


    _MINUTE, _HOUR, _DAY = 60, 3600, 86400


    class TimedRotatingFileHandler(BaseRotatingHandler):
        '''Begins a new file at intervals.'''

        # Seconds, and how much of the time the name of a file put aside shows.
        _intervals = {
            "S": (1, "%Y-%m-%d_%H-%M-%S"), "M": (_MINUTE, "%Y-%m-%d_%H-%M"), "H": (_HOUR, "%Y-%m-%d_%H"),
            "D": (_DAY, "%Y-%m-%d"), "MIDNIGHT": (_DAY, "%Y-%m-%d"), "W": (7 * _DAY, "%Y-%m-%d"),
        }

        def __init__(
            self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None,
            errors=None,
        ):
            super().__init__(filename, "a", encoding, delay, errors)
            self.backupCount, self.utc, self.atTime = backupCount, utc, atTime
            self.when = when.upper()
            unit = self.when
            if self.when[:1] == "W":
                unit, day = "W", self.when[1:]
                if len(day) != 1:
                    raise ValueError(
                        f"You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}")
                if day not in "0123456":
                    raise ValueError(f"Invalid day specified for weekly rollover: {self.when}")
                self.dayOfWeek = int(day)
            if unit not in self._intervals:
                raise ValueError(f"Invalid rollover interval specified: {self.when}")
            seconds, self.suffix = self._intervals[unit]
            shown = re.sub("%.", lambda field: r"\d{4}" if field[0] == "%Y" else r"\d{2}", self.suffix)
            self.extMatch = re.compile(rf"^{shown}(\.\w+)?$", re.ASCII)
            self.interval = interval * seconds
            known = os.path.exists(self.baseFilename)
            self.rolloverAt = self.computeRollover(int(os.stat(self.baseFilename).st_mtime if known else time.time()))

        def _moment(self, seconds):
            return time.gmtime(seconds) if self.utc else time.localtime(seconds)

        def computeRollover(self, currentTime):
            '''When the next file begins.'''
            if self.when[:1] != "W" and self.when != "MIDNIGHT":
                return currentTime + self.interval
            now = self._moment(currentTime)
            due = _DAY
            if self.atTime is not None:
                due = self.atTime.hour * _HOUR + self.atTime.minute * _MINUTE + self.atTime.second
            wait = due - now.tm_hour * _HOUR - now.tm_min * _MINUTE - now.tm_sec
            day = now.tm_wday
            if wait < 0:
                wait, day = wait + _DAY, day + 1
            if self.when[:1] == "W":
                wait += (self.dayOfWeek - day) % 7 * _DAY
            then = currentTime + wait
            if not self.utc:
                # The clock may be put on or back meanwhile.
                then += (now.tm_isdst - time.localtime(then).tm_isdst) * _HOUR
            return then

        def shouldRollover(self, record):
            now = int(time.time())
            if now < self.rolloverAt:
                return False
            if self._is_special():
                self.rolloverAt = self.computeRollover(now)
                return False
            return True

        def getFilesToDelete(self):
            '''The oldest files beyond those to be kept.'''
            folder, name = os.path.split(self.baseFilename)
            start, ending = os.path.splitext(name)
            start += "."

            def may_be_old(other):
                if not other.startswith(start) or not other.startswith(name) and self.namer is None:
                    return False
                # A namer may put the time before the ending.
                after = other[len(start) + 1:]
                if not other.startswith(name) and other.endswith(ending) and after and not after[0].isdigit():
                    return False
                return any(map(self.extMatch.match, other.removeprefix(start).split(".")))

            old = sorted(os.path.join(folder, other) for other in filter(may_be_old, os.listdir(folder or ".")))
            return old[:max(0, len(old) - self.backupCount)]

        def doRollover(self):
            now = int(time.time())
            self._begin_anew(self.__put_aside)
            self.rolloverAt = self.computeRollover(now)
            while self.rolloverAt <= now:
                self.rolloverAt += self.interval

        def __put_aside(self):
            begun = self._moment(self.rolloverAt - self.interval)
            name = self.rotation_filename(f"{self.baseFilename}.{time.strftime(self.suffix, begun)}")
            _remove_if_there(name)
            self.rotate(self.baseFilename, name)
            if self.backupCount > 0:
                for old in self.getFilesToDelete():
                    os.remove(old)


    class WatchedFileHandler(FileHandler):
        '''Opens its file anew when another program has moved it.'''
        dev = ino = -1

        def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
            super().__init__(filename, mode, encoding, delay, errors)
            self.__remember()

        def __remember(self):
            if self.stream:
                self.dev, self.ino = self.__now()

        def __now(self):
            status = os.stat(self.baseFilename)
            return status.st_dev, status.st_ino

        def reopenIfNeeded(self):
            '''Open the file again, if another one or none has its name.'''
            try:
                is_same = self.__now() == (self.dev, self.ino)
            except FileNotFoundError:
                is_same = False
            if is_same or self.stream is None:
                return
            moved, self.stream = self.stream, None
            moved.flush()
            moved.close()
            self.stream = self._open()
            self.__remember()

        def emit(self, record):
            self.reopenIfNeeded()
            super().emit(record)


    # Records that are kept for a while


    class BufferingHandler(Handler):
        '''Keeps records until there are enough of them.'''

        def __init__(self, capacity):
            super().__init__()
            self.capacity, self.buffer = capacity, []

        def shouldFlush(self, record):
            '''Whether there are enough.'''
            return self.capacity <= len(self.buffer)

        def emit(self, record):
            self.buffer.append(record)
            if self.shouldFlush(record):
                self.flush()

        def flush(self):
            with _Held(self):
                self.buffer.clear()

        def close(self):
            try:
                self.flush()
            finally:
                super().close()


    class MemoryHandler(BufferingHandler):
        '''Keeps records for another handler until there are enough, or one is grave.'''

        def __init__(self, capacity, flushLevel=ERROR, target=None, flushOnClose=True):
            super().__init__(capacity)
            self.flushLevel, self.flushOnClose = flushLevel, flushOnClose
            self.target = target

        def shouldFlush(self, record):
            return record.levelno >= self.flushLevel or super().shouldFlush(record)

        def setTarget(self, target):
            '''Keep them for another handler.'''
            with _Held(self):
                self.target = target

        def flush(self):
            with _Held(self):
                if not self.target:
                    return
                for kept in self.buffer:
                    self.target.handle(kept)
                self.buffer.clear()

        def close(self):
            try:
                if self.flushOnClose:
                    self.flush()
            finally:
                self.setTarget(None)
                super().close()


    class QueueHandler(Handler):
        '''Puts records in a queue, for another thread or task.'''

        def __init__(self, queue):
            super().__init__()
            self.queue = queue

        def emit(self, record):
            try:
                prepared = self.prepare(record)
                self.enqueue(prepared)
            except Exception:
                self.handleError(record)

        def prepare(self, record):
            '''A copy of a record that needs none of its arguments any more.'''
            twin = copy.copy(record)
            text = self.format(record)
            vars(twin).update(message=text, msg=text, args=None, exc_info=None, exc_text=None, stack_info=None)
            return twin

        def enqueue(self, record):
            '''Put the record in the queue.'''
            self.queue.put_nowait(record)


    class QueueListener:
        '''A thread that gives the records of a queue to handlers.'''

        # What ends the thread.
        _end = None

        def __init__(self, queue, *handlers, respect_handler_level=False):
            self.queue, self.handlers = queue, handlers
            self.respect_handler_level = respect_handler_level
            self._listening = None

        def start(self):
            '''Begin to listen.'''
            self._listening = threading.Thread(target=self.__listen, daemon=True)
            self._listening.start()

        def stop(self):
            '''Give what is there to the handlers, then end.'''
            if self._listening:
                self.enqueue_sentinel()
                self._listening.join()
                self._listening = None

        def __listen(self):
            is_done = getattr(self.queue, "task_done", lambda: None)
            try:
                while (record := self.dequeue(True)) is not self._end:
                    self.handle(record)
                    is_done()
                is_done()
            except queue.Empty:
                pass

        def dequeue(self, block):
            '''Take a record from the queue.'''
            return self.queue.get(block)

        def enqueue_sentinel(self):
            '''Put what ends the thread in the queue.'''
            self.queue.put_nowait(self._end)

        def prepare(self, record):
            '''What is given to the handlers for a record.'''
            return record

        def handle(self, record):
            '''Give a record to the handlers.'''
            prepared = self.prepare(record)
            for each in self.handlers:
                if prepared.levelno >= each.level or not self.respect_handler_level:
                    each.handle(prepared)


    def __getattr__(name):
        kind = name.removesuffix("Handler")
        if kind != name and kind in ("Socket", "Datagram", "SysLog", "SMTP", "HTTP", "NTEventLog"):
            raise NotImplementedError(f"logging.handlers.{name} is not supported: Martlet has no network")
        raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}")
    """#
}
