import os
import tempfile

os.environ.clear()
os.environ.update(A="1", B="2")
print(os.environ | {"C": "3"}, {"C": "3"} | os.environ, os.environ.__or__([("C", "3")]), os.environ.__ror__(()))
names = []
for name, value in os.environ.items():
    names.append(name + value)
    os.environ["new"] = "x"
print(names, sorted(os.environ.values()), len(os.environ.keys()))
for missing in (lambda: os.environ["Z"], lambda: os.environ.__delitem__("Z")):
    try:
        missing()
    except KeyError as error:
        print(repr(error), error.__suppress_context__)
while os.environ:
    os.environ.popitem()
try:
    os.environ.popitem()
except KeyError as error:
    print(repr(error))
with tempfile.TemporaryDirectory() as folder:
    open(os.path.join(folder, "file"), "w").close()
    os.symlink("file/below", os.path.join(folder, "link"))
    print([(folders, sorted(files)) for _, folders, files in os.walk(folder)])
