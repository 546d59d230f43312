# Paths of bytes: what matches them, what os.walk and os.scandir tell, what os.path makes of them.
import glob
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs("a/b")
    for name in ("a/x.txt", "a/b/y.txt", "z.txt"):
        open(name, "w").close()
    print(sorted(glob.glob(b"*")), glob.glob(b"**/y*", recursive=True), glob.escape(b"a[1]"))
    print([(top, sorted(folders), sorted(files)) for top, folders, files in os.walk(b"a")])
    print([entry.path for entry in os.scandir(b"a/b")])
    os.chdir("/")
print(os.path.relpath(b"/a/b/c", b"/a/x"), os.path.commonpath([b"/a/b", b"/a/c"]), os.path.ismount(b"/"))
os.environ["PLACE"] = "here"
print(os.path.expandvars(b"$PLACE/x"), os.path.realpath(b"/../."))
for mixed in (lambda: os.path.relpath(b"a", "b"), lambda: os.path.commonpath(["a", b"b"])):
    try:
        mixed()
    except TypeError as error:
        print(error)
