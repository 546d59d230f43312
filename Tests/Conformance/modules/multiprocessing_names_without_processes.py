import multiprocessing
import os

print(multiprocessing.cpu_count() == os.cpu_count(), multiprocessing.current_process().name)
print([kind.__name__ for kind in multiprocessing.BufferTooShort.__mro__])
context = multiprocessing.get_context()
print(all(callable(getattr(context, name)) for name in "Barrier BoundedSemaphore Condition RLock Semaphore Lock Event".split()))
print(multiprocessing.get_start_method(allow_none=True))
for method, force in (("spawn", False), ("thread", True), ("spawn", True), (None, True), (None, False), ("fork", False)):
    try:
        multiprocessing.set_start_method(method, force)
        print(multiprocessing.get_start_method(allow_none=True))
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, error)
