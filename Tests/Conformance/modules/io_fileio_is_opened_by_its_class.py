import io
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "data")
    with io.FileIO(path, "w") as file:
        print(file.write(b"hello"), file.mode, file.writable(), file.readable())
    with io.FileIO(path) as file:
        print(file.read(2), file.readall(), file.mode, file.name == path)


    class Noted(io.FileIO):
        def read(self, size=-1):
            return super().read(size).upper()


    with Noted(path, "rb") as file:
        print(file.read(3), file.tell(), isinstance(file, io.RawIOBase))
    try:
        io.FileIO(path, "wr")
    except ValueError as error:
        print(error)
    try:
        io.FileIO(path, "z")
    except ValueError as error:
        print(error)
