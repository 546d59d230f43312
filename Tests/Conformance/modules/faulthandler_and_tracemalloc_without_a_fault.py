"""faulthandler switched on and off, and tracemalloc's questions."""
import faulthandler
import tracemalloc


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled(), faulthandler.disable(), faulthandler.is_enabled(), faulthandler.disable())
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit(), tracemalloc.get_traced_memory(), tracemalloc.clear_traces(), tracemalloc.reset_peak())
print(tracemalloc.start(), tracemalloc.is_tracing(), tracemalloc.stop(), tracemalloc.is_tracing(), tracemalloc.get_tracemalloc_memory() >= 0, outcome(tracemalloc.start, 0), outcome(tracemalloc.start, "x"),
      tracemalloc.start(5), tracemalloc.get_traceback_limit(), tracemalloc.stop())
