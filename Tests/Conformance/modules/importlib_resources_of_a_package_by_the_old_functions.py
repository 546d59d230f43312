"""importlib.resources: the deprecated functions, readers of one's own, and what they refuse."""
import importlib
import importlib.abc
import importlib.resources
import importlib.resources.abc
import importlib.util
import io
import os
import pathlib
import sys
import tempfile
import types
import warnings

warnings.simplefilter("ignore")


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
package = pathlib.Path(folder, "resourced")
(package / "inner").mkdir(parents=True)
(package / "__init__.py").write_text("")
(package / "words.txt").write_text("one\ntw\xf6\n", encoding="utf-8")
(package / "data.bin").write_bytes(b"\0\xff")
(package / "inner" / "deep.txt").write_text("deep")
sys.path.insert(0, folder)
importlib.invalidate_caches()
import resourced

for name in ("resourced", resourced):
    print(importlib.resources.is_resource(name, "words.txt"), importlib.resources.is_resource(name, "inner"), importlib.resources.is_resource(name, "nobody"))
    print(sorted(entry for entry in importlib.resources.contents(name) if not entry.startswith("__")))
    print(ascii(importlib.resources.read_text(name, "words.txt")), importlib.resources.read_binary(name, "data.bin"))
    with importlib.resources.open_text(name, "words.txt", encoding="latin-1") as file:
        print(ascii(file.read()), file.encoding)
    with importlib.resources.open_binary(name, "data.bin") as file:
        print(file.read(), file.mode)
    with importlib.resources.path(name, "words.txt") as path:
        print(path.name, path.parent == package, type(path).__name__)
    root = importlib.resources.files(name)
    print(root == package, sorted(one.name for one in root.iterdir() if not one.name.startswith("__")), root.joinpath("inner", "deep.txt").read_text(), (root / "data.bin").read_bytes())
    with importlib.resources.as_file(root / "words.txt") as path:
        print(path.name, path.exists())
for call in (importlib.resources.read_text, importlib.resources.read_binary, importlib.resources.open_text, importlib.resources.open_binary):
    print(outcome(call, resourced, "nobody"), outcome(call, resourced, "inner/deep.txt"), outcome(call, "no_such_package", "x"), outcome(call, resourced, ""), outcome(call, 5, "x"), sep=" | ")
print(outcome(importlib.resources.read_text, resourced, "data.bin"), ascii(outcome(importlib.resources.read_text, resourced, "data.bin", errors="replace")), sep="\n")
print(outcome(importlib.resources.files, "io"), outcome(importlib.resources.is_resource, resourced, "inner/deep.txt"), sep="\n")
print(importlib.resources.Package, importlib.resources.Resource, sorted(importlib.resources.__all__))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    importlib.resources.read_text(resourced, "words.txt")
    print([(one.category.__name__, str(one.message)) for one in caught])


class Reader(importlib.resources.abc.ResourceReader):
    def open_resource(self, resource):
        if resource != "made":
            raise FileNotFoundError(resource)
        return io.BytesIO(b"made up")

    def resource_path(self, resource):
        raise FileNotFoundError(resource)

    def is_resource(self, path):
        return path == "made"

    def contents(self):
        yield from ("made", "folder")


print(outcome(importlib.resources.abc.ResourceReader), importlib.resources.ResourceReader is importlib.resources.abc.ResourceReader)
reader = Reader()
print(reader.open_resource("made").read(), reader.is_resource("x"), list(reader.contents()), outcome(reader.resource_path, "made"))
print(isinstance(reader, importlib.resources.abc.ResourceReader), sorted(importlib.resources.abc.ResourceReader.__abstractmethods__),
      sorted(importlib.resources.abc.Traversable.__abstractmethods__), outcome(importlib.resources.abc.TraversableResources))
