import io
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    descriptor = os.open(folder, os.O_RDONLY)
    for make in (lambda: open(descriptor), lambda: open(descriptor, "rb"), lambda: io.FileIO(descriptor, closefd=False),
                 lambda: open("name", opener=lambda path, flags: os.open(folder, os.O_RDONLY)), lambda: open(folder)):
        try:
            make()
        except OSError as error:
            told = error.filename
            print(type(error).__name__, error.errno, "descriptor" if told == descriptor else "folder" if told == folder else told)
    # What the script opened is still open.
    print(os.path.samestat(os.fstat(descriptor), os.stat(folder)))
    os.close(descriptor)
