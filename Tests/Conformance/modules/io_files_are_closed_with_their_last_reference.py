import gc
import io
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "file")
seen = []


def kinds():
    for base in io.RawIOBase, io.BufferedIOBase, io.TextIOBase:
        class File(base):
            def __del__(self):
                seen.append("del")
                super().__del__()

            def close(self):
                seen.append("close")
                super().close()

            def flush(self):
                seen.append("flush")
                super().flush()
        yield File()

    class Raw(io.FileIO):
        def __del__(self):
            seen.append("del")
            super().__del__()

        def close(self):
            seen.append("close")
            super().close()

        def flush(self):
            seen.append("flush")
            super().flush()
    yield Raw(path, "w")


for file in kinds():
    del file
    gc.collect()
    print(seen)
    seen.clear()

writer = io.BufferedWriter(io.FileIO(path, "w"))
writer.write(b"kept")
del writer
gc.collect()
print(open(path).read())
memory = io.BytesIO()
text = io.TextIOWrapper(memory)
text.write("lost?")
del text
gc.collect()
print(memory.closed)
