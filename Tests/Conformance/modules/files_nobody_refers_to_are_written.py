"""A file that nothing refers to any more has been written when the script looks at it."""
import json
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
json.dump({"k": 1}, open(path, "w"))
print(json.load(open(path)))
open(path, "w").write("first")
open(path, "a").write(" second")
print(os.path.getsize(path), open(path).read())


def save(text):
    file = open(path, "wb")
    file.write(text)


save(b"third")
print(os.stat(path).st_size, open(path, "rb").read())
open(path, "w").write("long text")
open(path, "w").write("short")
print(os.popen(f"cat {path}").read())
kept = open(path, "w")
kept.write("waits")
print(repr(open(path).read()))
kept.close()
print(repr(open(path).read()))
os.remove(path)
os.rmdir(folder)
