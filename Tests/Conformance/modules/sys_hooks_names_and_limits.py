"""Functions and constants of sys that few programs use, and what they refuse."""
import sys


def attempt(call, *args, **keywords):
    try:
        print(call(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print(sys.abiflags == "", sys.platlibdir, sys.dont_write_bytecode in (True, False), sys.pycache_prefix, sys.warnoptions)
print([type(getattr(sys, name)).__name__ for name in ("prefix", "exec_prefix", "base_prefix", "base_exec_prefix", "copyright",
      "builtin_module_names", "stdlib_module_names", "meta_path", "path_hooks", "path_importer_cache", "orig_argv")])
print("sys" in sys.builtin_module_names, {"json", "asyncio", "os", "zipfile"} <= sys.stdlib_module_names,
      "numpy" in sys.stdlib_module_names)
print(sys.thread_info.name, sys.thread_info.lock, sys.thread_info._fields if hasattr(sys.thread_info, "_fields") else 3)
print(sys.gettrace(), sys.getprofile())
attempt(sys.setrecursionlimit, 0)
attempt(sys.setrecursionlimit, "x")
attempt(sys.setswitchinterval, 0)
attempt(sys.intern, 5)
attempt(sys.intern, "text")
attempt(sys.getsizeof)
attempt(sys.set_int_max_str_digits, 10)
attempt(sys.set_int_max_str_digits, maxdigits=0)
print(sys.get_int_max_str_digits(), len(str(10 ** 5000)))
attempt(sys.set_int_max_str_digits, 4300)
