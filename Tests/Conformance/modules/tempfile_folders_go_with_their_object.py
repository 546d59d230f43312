import gc
import os
import tempfile

base = tempfile.mkdtemp()
folder = tempfile.TemporaryDirectory(dir=base)
name = folder.name
os.mkdir(os.path.join(name, "closed"))
open(os.path.join(name, "closed", "file"), "w").close()
os.chmod(os.path.join(name, "closed"), 0)
print(os.listdir(base) == [os.path.basename(name)])
del folder
gc.collect()
print(os.listdir(base))
with tempfile.TemporaryDirectory(suffix=b"-x", dir=os.fsencode(base)) as inner:
    print(type(inner).__name__, inner.endswith(b"-x"))
folder = tempfile.TemporaryDirectory(dir=base)
folder.cleanup()
folder.cleanup()
print(os.listdir(base), tempfile.TemporaryDirectory[str])
for arguments in {"mode": 2}, {"mode": "wr"}, {"mode": "w", "encoding": "none"}:
    for make in tempfile.NamedTemporaryFile, tempfile.TemporaryFile:
        try:
            make(dir=base, **arguments)
        except (TypeError, ValueError, LookupError) as error:
            print(type(error).__name__, error)
print(os.listdir(base))
for arguments in {"prefix": b"p", "suffix": "s"}, {"dir": b"/", "prefix": "x"}:
    try:
        tempfile.mkstemp(**arguments)
    except TypeError as error:
        print(error)
file = tempfile.NamedTemporaryFile(dir=base)
write, path = file.write, file.name
del file
gc.collect()
print(write(b"still open"), os.path.exists(path))
del write
gc.collect()
print(os.path.exists(path))
file = tempfile.NamedTemporaryFile("w+", dir=base, delete=False, prefix="kept-")
file.write("a\nb")
file.seek(0)
print(list(file), file.delete, os.path.basename(file.file.name)[:5])
file.close()
print(len(os.listdir(base)))
print(tempfile.gettempprefixb(), os.path.dirname(tempfile.mktemp(dir="rel")))
tempfile.tempdir = os.fsencode(base)
descriptor, path = tempfile.mkstemp()
print(type(path).__name__, type(tempfile.gettempdir()).__name__)
