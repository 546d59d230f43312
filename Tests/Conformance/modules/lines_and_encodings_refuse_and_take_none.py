import io
from collections import UserString

for stream in (io.BytesIO(b"a\n"), io.StringIO("a\n")):
    print(stream.readlines(None))
    for hint in ("", 1.5):
        try:
            stream.readlines(hint)
        except TypeError as error:
            print(error)
print(UserString("text").encode(None, None), UserString("é").encode("latin-1"))
