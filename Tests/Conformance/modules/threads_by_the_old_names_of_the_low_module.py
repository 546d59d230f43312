"""_thread: start_new, allocate, exit_thread, the old names of a lock's methods, and interrupt_main."""
import _thread
import signal
import time


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


lock = _thread.allocate()
print(type(lock) is _thread.LockType, _thread.allocate is not None, _thread.LockType.__name__, lock.locked_lock(), lock.acquire_lock(), lock.locked_lock(),
      lock.acquire_lock(False), lock.acquire_lock(blocking=True, timeout=0.01), outcome(lock.acquire_lock, False, 1), outcome(lock.acquire_lock, True, -5),
      outcome(lock.acquire_lock, "x"), outcome(lock.acquire_lock, timeout="x"), lock.release_lock(), outcome(lock.release_lock))
done = _thread.allocate_lock()
done.acquire()
said = []


def work(*arguments, **keywords):
    said.append((arguments, keywords))
    try:
        if arguments:
            _thread.exit_thread()
        _thread.exit()
    finally:
        done.release()


print(isinstance(_thread.start_new(work, (1, 2), {"key": 3}), int))
done.acquire()
_thread.start_new_thread(work, ())
done.acquire()
print(said)
for arguments in ((), (work,), (5, ()), (work, []), (work, (), []), (work, (), {}, 1)):
    print(outcome(_thread.start_new, *arguments))
for function in (_thread.exit, _thread.exit_thread):
    try:
        function()
    except SystemExit as error:
        print(function.__name__, error.args)
signal.signal(signal.SIGINT, lambda number, frame: print("handled", number))
_thread.interrupt_main()
time.sleep(0.01)
signal.signal(signal.SIGUSR1, lambda number, frame: print("handled", number == signal.SIGUSR1))
_thread.interrupt_main(signal.SIGUSR1)
time.sleep(0.01)
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    _thread.interrupt_main()
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted")
print(outcome(_thread.interrupt_main, 99), outcome(_thread.interrupt_main, "x"), _thread.TIMEOUT_MAX, _thread.error is RuntimeError)
with lock as held:
    print(held, lock.locked(), repr(lock).startswith("<locked _thread.lock object at"))
print(repr(lock).startswith("<unlocked _thread.lock object at"), isinstance(_thread.get_ident(), int), _thread.stack_size(), _thread._count())
