"""The classes of io: methods that are seldom called, and what they refuse."""
import io
import os
import tempfile


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(" ", type(error).__name__, error)
    else:
        print(" ", repr(result))


data = io.BytesIO(b"hello world")
target = bytearray(5)
print(data.readinto(target), target, data.readinto1(target), target, data.read1(1), data.tell(), data.seek(-2, 2),
    data.read(), data.getbuffer().nbytes, data.getvalue()[:2], data.truncate(3), data.readable(), data.isatty(),
    data.closed)
for name, *arguments in (("write", "x"), ("seek", -1), ("seek", 0, 9), ("truncate", -1), ("read", "x"), ("detach",), ("fileno",), ("readline", "x"), ("writelines", [b"a", 5])):
    show(getattr(data, name), *arguments)
text = io.StringIO("a\nb\r\nc", newline=None)
print(text.read(), text.newlines, text.encoding, text.errors, text.line_buffering, text.seek(0), text.readlines(),
    text.tell(), text.truncate(1), text.getvalue())
for name, *arguments in (("write", b"x"), ("seek", 1, 1), ("seek", -1), ("truncate", -1), ("read", "x"), ("detach",),
    ("fileno",), ("reconfigure",)):
    show(getattr(text, name, text.read), *arguments)
show(io.StringIO, 5)
show(io.BytesIO, "x")
show(io.StringIO, "x", "bad")
data.close()
for name in ("read", "getvalue", "tell", "flush", "getbuffer", "readable", "__enter__", "__next__"):
    show(getattr(data, name))
print(io.text_encoding(None), io.text_encoding("utf-8"), io.DEFAULT_BUFFER_SIZE, io.SEEK_SET,
    issubclass(io.UnsupportedOperation, (OSError, ValueError)), io.BlockingIOError is BlockingIOError,
    io.open is open)
folder = tempfile.mkdtemp()
name = os.path.join(folder, "f")
with open(name, "w") as file:
    file.write("line")
with io.open_code(name) as code:
    print(code.read(), code.mode)
stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1", newline="\r\n", write_through=True)
print(stream.write("é\n"), stream.buffer.getvalue(), stream.encoding, stream.errors, stream.line_buffering,
    stream.write_through, stream.newlines)
stream.reconfigure(encoding="utf-8", newline="\n", line_buffering=True, errors="replace")
print(stream.write("é\n"), stream.buffer.getvalue(), stream.encoding, stream.errors, stream.line_buffering,
    type(stream.detach()).__name__)
show(stream.read)
pair = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(pair.read(1), pair.write(b"out"), pair.flush(), pair.peek(1), pair.readable(), pair.writable(),
    pair.readinto(bytearray(3)), pair.read1(1), pair.isatty(), pair.closed)
for cls in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    made = cls()
    print(cls.__name__, made.readable(), made.closed, made.isatty(), made.flush(), isinstance(text, cls),
        made.close(), made.closed)
for name, *arguments in (("read",), ("readinto", bytearray(1)), ("write", b""), ("detach",), ("read1", 1),
    ("readline",), ("seek", 0), ("fileno",), ("truncate",)):
    show(getattr(io.BufferedIOBase(), name), *arguments)
import shutil
shutil.rmtree(folder)
