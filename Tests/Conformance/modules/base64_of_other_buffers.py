import array
import base64

changed = bytearray(b"some bytes")
print(base64.b85encode(changed), base64.a85encode(changed), base64.b32encode(changed), changed)
words = memoryview(b"abcdefgh").cast("I")
square = memoryview(b"abcd").cast("B", (2, 2))
print(base64.b64encode(words), base64.b64encode(square), base64.b16encode(square))
print(base64.encodebytes(memoryview(b"lines")), base64.decodebytes(memoryview(b"bGluZXM=")))
for data in (square, words, array.array("I", [1]), "text", 3):
    try:
        base64.encodebytes(data)
    except TypeError as error:
        print(error)
