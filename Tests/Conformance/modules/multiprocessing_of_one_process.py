import multiprocessing
import os

process = multiprocessing.current_process()
print(process.name, process, process.pid == os.getpid(), process.daemon, process.is_alive(), process.exitcode)
print(multiprocessing.parent_process(), multiprocessing.active_children(), multiprocessing.freeze_support())
print(multiprocessing.get_all_start_methods(), multiprocessing.get_start_method(allow_none=True))
with multiprocessing.Lock():
    print(issubclass(multiprocessing.TimeoutError, multiprocessing.ProcessError))
event = multiprocessing.Event()
event.set()
print(event.is_set(), event.wait(0))
