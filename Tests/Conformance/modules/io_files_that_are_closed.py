"""What each kind of file that open makes says once it is closed."""
import os
import tempfile

handle, path = tempfile.mkstemp()
os.close(handle)
for mode in ("rb", "wb", "r+b", "r", "w", "r+"):
    file = open(path, mode)
    file.close()
    print(mode, file.closed)
    for name, *args in (
            ("readable",), ("writable",), ("seekable",), ("isatty",), ("fileno",), ("tell",), ("seek", 0), ("read",),
            ("read1",), ("readline",), ("readlines",), ("readinto", bytearray(1)), ("readinto1", bytearray(1)), ("flush",),
            ("truncate",), ("write", b"x" if "b" in mode else "x"), ("writelines", []), ("__next__",), ("__iter__",),
            ("__enter__",), ("close",)):
        if hasattr(file, name):
            try:
                print("   ", name, repr(getattr(file, name)(*args)))
            except Exception as error:
                print("   ", name, type(error).__name__, error)
reader = open(path, "rb")
reader.close()
try:
    reader.peek()
except ValueError as error:
    print(error)
os.remove(path)
