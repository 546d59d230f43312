import io
import pickle
import sys

kinds = (io.IOBase, io.TextIOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOWrapper, io.StringIO, io.BytesIO)
with open(__file__) as text, open(__file__, "rb") as data, open(__file__, "rb", 0) as raw:
    for file in (text, data, raw, sys.stdout, io.StringIO(), io.BytesIO()):
        print([kind.__name__ for kind in kinds if isinstance(file, kind)])


class Own(io.TextIOWrapper):
    pass


print(isinstance(sys.stdout, Own), issubclass(type(sys.stdout), io.TextIOWrapper))
file = io.StringIO("abc")
file.read(1)
print(pickle.loads(pickle.dumps(file)).read())
file = io.BytesIO(b"abc")
file.read(1)
print(pickle.loads(pickle.dumps(file)).read())
out = sys.stdout.buffer
print(out.writable(), out.readable(), out.mode)
sys.stdout.flush()
sys.stdout = io.TextIOWrapper(out, encoding="utf-8", line_buffering=True)
print("gr\u00fcn", sys.stdout.encoding, sys.stdout.line_buffering)
