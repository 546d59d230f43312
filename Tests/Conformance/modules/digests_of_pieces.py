# A digest does not depend on the pieces in which its bytes come, and copies go their own ways.
import hashlib

DATA = bytes(i * 7 % 256 for i in range(1000))
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for length in (0, 1, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 120, 127, 128, 129, 255, 256, 1000):
        whole = hashlib.new(name, DATA[:length])
        pieces = hashlib.new(name)
        for start in range(0, length, 13):
            pieces.update(DATA[start:min(start + 13, length)])
            pieces.update(b"")
        half = hashlib.new(name, DATA[:length // 2])
        copy = half.copy()
        copy.update(DATA[length // 2:length])
        half.update(b"other")
        same = whole.hexdigest() == pieces.hexdigest() == copy.hexdigest() == copy.digest().hex() != half.hexdigest()
        print(name, length, whole.hexdigest(), same)
    print(whole.name, whole.digest_size, whole.block_size)
