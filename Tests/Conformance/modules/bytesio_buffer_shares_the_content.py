import gc
import io

file = io.BytesIO(b"1234567890")
view = file.getbuffer()
file.seek(5)
second = file.getbuffer()
view[3:6] = b"abc"
print(bytes(second), file.getvalue(), file.read(), view.readonly, view.nbytes)
for change in (
    lambda: file.write(b"x" * 100), lambda: file.write(b"y"), file.truncate, file.close, lambda: file.__init__(b""),
):
    try:
        change()
    except BufferError as error:
        print(error)
print(file.closed)
view.release()
del second
gc.collect()
file.seek(0)
print(file.write(b"longer than what was there"), file.getvalue())
view = file.getbuffer()
view.release()
file.truncate(3)
print(file.getvalue())
empty = io.BytesIO()
print(bytes(empty.getbuffer()), len(empty.getbuffer()))
empty.write(b"now")
print(empty.getbuffer().tobytes())
file.close()
try:
    file.getbuffer()
except ValueError as error:
    print(error)
kept = io.BytesIO(b"kept").getbuffer()
gc.collect()
print(kept.tobytes())
