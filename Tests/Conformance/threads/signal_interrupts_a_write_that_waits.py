import os
import signal

reader, writer = os.pipe()


def ring(signum, frame):
    raise TimeoutError("rang")


signal.signal(signal.SIGALRM, ring)
for write in (
    open(writer, "wb", closefd=False).write, open(writer, "wb", buffering=0, closefd=False).write,
    lambda data: open(writer, "w", closefd=False).write(data.decode()),
):
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        while True:
            write(b"x" * 1_000_000)
    except TimeoutError as error:
        print(error, flush=True)
os._exit(0)
