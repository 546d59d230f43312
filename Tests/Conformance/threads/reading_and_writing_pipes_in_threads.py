import os
import threading

reader, writer = os.pipe()
got = []
thread = threading.Thread(target=lambda: got.append(os.read(reader, 10)))
thread.start()
os.write(writer, b"short")
thread.join()
print(got)


def drain(size):
    while size:
        size -= len(os.read(reader, 65536))
    got.append("drained")


def write_all(write):
    data = bytearray(b"x" * 300_000)
    while data:
        del data[:write(data)]


raw = open(writer, "wb", buffering=0, closefd=False)
buffered = open(writer, "wb", closefd=False)
text = open(writer, "w", closefd=False)
for write in (lambda data: os.write(writer, data), raw.write, buffered.write, lambda data: text.write("x" * len(data))):
    thread = threading.Thread(target=drain, args=(300_000,))
    thread.start()
    write_all(write)
    buffered.flush()
    text.flush()
    thread.join()
print(got)
