class Marked(bytes):
    pass


class Packet:
    def __init__(self, content):
        self.content = content

    def __bytes__(self):
        return self.content


made = bytes(Packet(Marked(b"abc")))
print(type(made).__name__, made)
print(bytes(Packet(b"")), bytearray(bytes(Packet(b"x"))))
for wrong in bytearray(b"abc"), "abc", None:
    try:
        bytes(Packet(wrong))
    except TypeError as error:
        print(error)
