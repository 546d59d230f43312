"""Functions and classes of signal, threading, queue and uuid that are seldom called."""
import queue
import signal
import threading
import uuid


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(" ", type(error).__name__, error)
    else:
        print(" ", repr(result))


print("signals")
print(signal.Signals(2), repr(signal.Signals.SIGTERM), signal.Handlers(0), signal.getsignal(signal.SIGTERM),
    signal.strsignal(2), signal.SIGINT in signal.valid_signals(), 0 in signal.valid_signals(), signal.strsignal(15))
old = signal.signal(signal.SIGUSR1, lambda number, frame: print("got", number))
print(old, signal.raise_signal(signal.SIGUSR1), callable(signal.getsignal(signal.SIGUSR1)),
    signal.signal(signal.SIGUSR1, signal.SIG_IGN) is not None, signal.getsignal(signal.SIGUSR1),
    signal.siginterrupt(signal.SIGUSR1, False), signal.default_int_handler.__name__)
for call, *arguments in ((signal.signal, 2, 5), (signal.signal, 9999, signal.SIG_DFL),
    (signal.signal, signal.SIGKILL, signal.SIG_IGN), (signal.getsignal, 9999), (signal.strsignal, 9999),
    (signal.Signals, 9999), (signal.default_int_handler, 2, None), (signal.alarm, 0)):
    try:
        show(call, *arguments)
    except KeyboardInterrupt as error:
        print("KeyboardInterrupt", error)

print("threads")
print(threading.get_ident() == threading.main_thread().ident,
    threading.get_native_id() == threading.current_thread().native_id, threading.current_thread().name,
    threading.gettrace(), threading.getprofile(), threading.TIMEOUT_MAX > 1e6)
arguments = threading.ExceptHookArgs((ValueError, ValueError("x"), None, None))
print(arguments.exc_type, arguments.exc_value, arguments.exc_traceback, arguments.thread, len(arguments))
for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    made = cls(2)
    print(cls.__name__, made.put(3), made.put_nowait(1), made.full(), made.qsize(), made.empty(), made.get(),
        made.get_nowait(), made.task_done(), made.task_done(), made.join(), made.maxsize)
    show(made.get_nowait)
    show(made.get, True, -1)
    show(made.task_done)
    made.put(1), made.put(2)
    show(made.put_nowait, 3)
    show(made.put, 1, timeout=-1)
print(queue.Full.__mro__[1], queue.Empty.__mro__[1], issubclass(queue.Full, Exception))
simple = queue.SimpleQueue()
print(simple.put(1), simple.put_nowait(2), simple.qsize(), simple.get(), simple.get_nowait(), simple.empty())
show(simple.get_nowait)
show(simple.get, timeout=-1)

print("identifiers")
one = uuid.UUID("12345678-1234-5678-9234-567812345678")
print(one, repr(one), one.hex, one.int, one.bytes, one.bytes_le, one.fields, one.time_low, one.time_mid,
    one.time_hi_version, one.clock_seq, one.clock_seq_hi_variant, one.clock_seq_low, one.node, one.time, one.urn,
    one.variant, one.version, one.is_safe)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "x"), uuid.uuid5(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version,
    uuid.uuid1(1, 2).node, uuid.uuid1(1, 2).clock_seq, uuid.uuid1().version, type(uuid.getnode()).__name__,
    one < uuid.UUID(int=2 ** 128 - 1), hash(one) == hash(uuid.UUID(int=one.int)), int(one) == one.int)
for keywords in ({}, {"hex": "x"}, {"bytes": b"x"}, {"int": -1}, {"int": 1, "version": 9}, {"fields": (1, 2)},
    {"fields": (2 ** 32, 0, 0, 0, 0, 0)}, {"hex": "0" * 32, "int": 1}, {"bytes_le": b"0" * 16}, {"hex": 5},
    {"int": 5, "version": 4}, {"hex": "{" + "0" * 32 + "}"}):
    show(uuid.UUID, **keywords)
show(lambda: one < 5)
show(setattr, one, "int", 1)
