import hashlib
import io
import timeit


class Stored:
    def getbuffer(self):
        return b"abc"


print(hashlib.file_digest(Stored(), "md5").hexdigest(), hashlib.file_digest(io.BytesIO(b"abc"), hashlib.sha1).hexdigest())
for make in (
    lambda: hashlib.file_digest(None, "md5"), lambda: hashlib.new(1), lambda: hashlib.new(b"md5"),
    lambda: hashlib.pbkdf2_hmac("sha1", "text", b"", 1), lambda: hashlib.pbkdf2_hmac("sha1", b"", "text", 1),
):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(hashlib.pbkdf2_hmac("sha1", memoryview(b"password"), bytearray(b"salt"), 1).hex())
print(repr(timeit.reindent("a\nb\n", 2)))
