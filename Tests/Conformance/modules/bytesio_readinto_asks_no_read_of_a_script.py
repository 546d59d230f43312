import io


class Told(io.BytesIO):
    def read(self, size=-1):
        print("read", size)
        return super().read(size)

    def readinto(self, buffer):
        count = super().readinto(buffer)
        print("readinto", count)
        return count


told = Told(b"abcdefghi")
reader = io.BufferedReader(told, 100)
for size in (3, 1, 4, 8):
    print(reader.read(size))
buffer = bytearray(4)
told.seek(0)
print(told.readinto(buffer), buffer, told.read(2), told.readinto1(buffer), buffer)
