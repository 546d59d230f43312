"""importlib.metadata: distributions in a folder, their files and metadata, and finders of one's own."""
import importlib.metadata as metadata
import pathlib
import sys
import tempfile


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


folder = pathlib.Path(tempfile.mkdtemp())
info = folder / "some_package-1.5.dist-info"
info.mkdir()
(info / "METADATA").write_text("Metadata-Version: 2.1\nName: some-package\nVersion: 1.5\nSummary: words\nRequires-Dist: other (>=2)\nRequires-Dist: third ; extra == 'x'\nClassifier: A\nClassifier: B\n\nThe body\n")
(info / "RECORD").write_text("some_package/__init__.py,sha256=abc,10\nsome_package-1.5.dist-info/METADATA,,\n")
(info / "entry_points.txt").write_text("[console_scripts]\nrun = some_package:main\n[group]\nname = module:attr [extra]\n")
(info / "top_level.txt").write_text("some_package\n")
sys.path.insert(0, str(folder))
found = metadata.distribution("some-package")
print(isinstance(found, metadata.Distribution), found.version, found.name, found.metadata["Name"], found.metadata.get_all("Classifier"), found.requires, found.read_text("top_level.txt"), found.read_text("none"))
print([str(file) for file in found.files], found.files[0].size, found.files[0].hash.mode, found.locate_file("x") == folder / "x", [(point.name, point.value, point.group) for point in found.entry_points])
print(metadata.version("Some_Package"), metadata.requires("some-package"), sorted(name for name in metadata.metadata("some-package") if name != "Description"), "Name" in metadata.metadata("some-package"),
      metadata.packages_distributions().get("some_package"), outcome(metadata.version, "no-such-thing"), outcome(metadata.distribution, ""))
at = metadata.Distribution.at(info)
print(at.version, at.metadata.json["summary"] if hasattr(at.metadata, "json") else "")
print([one.version for one in metadata.distributions(name="some-package", path=[str(folder)])], metadata.DistributionFinder.Context(name="a").name, metadata.DistributionFinder.Context().name,
      metadata.DistributionFinder.Context(path=["x"]).path, issubclass(metadata.DistributionFinder, object), isinstance(found.metadata, object))
print(sorted(metadata.Distribution.__abstractmethods__) if hasattr(metadata.Distribution, "__abstractmethods__") else "", metadata.PackageNotFoundError("x"), metadata.PackageNotFoundError("x").name)
