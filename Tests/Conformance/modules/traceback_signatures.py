import inspect
import traceback

for name in ("print_exception", "format_exception", "format_exception_only"):
    print(name, inspect.signature(getattr(traceback, name)))
print(sorted(traceback.__all__))
