"""What a distribution and the metadata of ones own get from their abstract classes."""
from importlib.metadata import Distribution, PackageMetadata


class Located(Distribution):
    def read_text(self, filename):
        return super().read_text(filename)

    def locate_file(self, path):
        return super().locate_file(path) or f"somewhere/{path}"


class Told(PackageMetadata):
    def get_all(self, name, failobj=None):
        return super().get_all(name, failobj) or [name, failobj]


located = Located()
print(located.locate_file("a"), located.files, located.read_text("METADATA"))
told = Told()
print(told.get_all("Name"), told.get_all("Name", 5), PackageMetadata.get_all(told, "Name"), told.json)
try:
    PackageMetadata()
except TypeError as error:
    print(error)
try:
    print(isinstance(told, PackageMetadata), isinstance(5, PackageMetadata))
except TypeError as error:
    print(error)
