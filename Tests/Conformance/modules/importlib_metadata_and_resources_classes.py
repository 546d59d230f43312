import importlib.abc
import importlib.metadata
import importlib.resources.abc
import pathlib
import tempfile


class Own(importlib.metadata.Distribution):
    texts = {"METADATA": "Name: own\nVersion: 1.5\nClassifier: first\nClassifier: second\n\nlong text\n"}

    def read_text(self, filename):
        return self.texts.get(filename)

    def locate_file(self, path):
        return pathlib.PurePosixPath("/place") / path


own = Own()
print(own.version, own.metadata["Name"], own.metadata.get_all("Classifier"), own.metadata.get_all("Absent", "none"))
print(own.read_text("absent"), own.locate_file("x"), own.files, own.requires, list(own.entry_points))

with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "METADATA").write_text("Name: found\nVersion: 2\n")
    found = importlib.metadata.PathDistribution(pathlib.Path(folder))
    print(found.name, found.version, found.read_text("absent"), found.locate_file("x") == pathlib.Path(folder).parent / "x")
    print(importlib.metadata.Distribution.at(folder).name)
print(importlib.resources.abc.Traversable.joinpath(None, "inner"), importlib.metadata.Distribution.read_text(own, "x"))


class Loader(importlib.abc.SourceLoader):
    def get_filename(self, fullname):
        return "file.py"

    def get_data(self, path):
        return b"value = 1"

    def path_mtime(self, path):
        return 7


loader = Loader()
print(loader.path_mtime("a"), loader.path_stats("a"), loader.set_data("a", b""), loader.get_source("file"))
try:
    importlib.abc.SourceLoader.path_mtime(loader, "a")
except OSError as error:
    print(type(error).__name__, error)
