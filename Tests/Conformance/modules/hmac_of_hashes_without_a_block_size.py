import hashlib
import hmac
import warnings


class Odd:
    digest_size = 16

    def __init__(self, data=b""):
        self.hash = hashlib.md5(data)

    def update(self, data):
        self.hash.update(data)

    def digest(self):
        return self.hash.digest()

    def copy(self):
        made = Odd()
        made.hash = self.hash.copy()
        return made


for size in None, 1, 64:
    if size:
        Odd.block_size = size
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        made = hmac.new(b"key", b"message", digestmod=Odd)
    print(made.digest() == hmac.new(b"key", b"message", "md5").digest(), made.block_size)
    print([(one.category.__name__, str(one.message), one.filename == __file__) for one in seen])
