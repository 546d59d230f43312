import _thread
import threading


def attempt(what, function):
    try:
        print(what, function())
    except BaseException as error:
        print(what, type(error).__name__, error)


class Unready(threading.Thread):
    def __init__(self):
        pass


done = threading.Thread(target=print, args=("once",))
done.start()
done.join()
lock = threading.Lock()
attempt("start twice", done.start)
attempt("join unstarted", threading.Thread().join)
attempt("join self", threading.current_thread().join)
attempt("group", lambda: threading.Thread(group=1))
attempt("unready start", lambda: Unready().start())
attempt("unready name", lambda: Unready().name)
attempt("unready join", lambda: Unready().join())
attempt("daemon", lambda: setattr(threading.main_thread(), "daemon", True))
attempt("release", lock.release)
attempt("timeout without blocking", lambda: lock.acquire(False, 1))
attempt("negative timeout", lambda: lock.acquire(True, -2))
attempt("rlock release", lambda: threading.RLock().release())
attempt("semaphore", lambda: threading.Semaphore(-1))
attempt("semaphore release", lambda: threading.Semaphore().release(0))
attempt("semaphore timeout", lambda: threading.Semaphore().acquire(False, 2))
attempt("bounded", lambda: threading.BoundedSemaphore(1).release())
attempt("wait", lambda: threading.Condition().wait())
attempt("notify", lambda: threading.Condition().notify())
attempt("not callable", lambda: _thread.start_new_thread(1, ()))
attempt("no tuple", lambda: _thread.start_new_thread(print, 1))
attempt("stack", lambda: threading.stack_size(3))
print(threading.TIMEOUT_MAX, threading.ThreadError, threading.stack_size())
