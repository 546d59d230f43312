"""What abstract methods of the library do when they are called by a subclass, and defaults that are seldom used."""
import importlib.abc
import importlib.metadata
import importlib.resources.abc
import io
import numbers
import pathlib
import pickle
import selectors


def show(function, *args, **kwargs):
    name = getattr(function, "__qualname__", function)
    try:
        print(name, repr(function(*args, **kwargs)))
    except Exception as error:
        print(name, type(error).__name__, error)


class Any:
    name = "n"


for owner, names in (
        (importlib.abc.Finder, "find_module"),
        (importlib.abc.ResourceLoader, "get_data"),
        (importlib.abc.InspectLoader, "is_package get_source"),
        (importlib.abc.ExecutionLoader, "get_filename"),
        (importlib.resources.abc.ResourceReader, "open_resource resource_path is_resource"),
        (importlib.resources.abc.TraversableResources, "files"),
        (importlib.resources.abc.Traversable, "iterdir is_dir is_file open"),
        (importlib.metadata.DistributionFinder, "find_distributions"),
        (numbers.Complex, "conjugate"),
        (selectors.BaseSelector, "register unregister select get_map modify")):
    print(owner.__name__, sorted(getattr(owner, "__abstractmethods__", ())))
    for name in names.split():
        method = getattr(owner, name)
        for given in ((Any(),), (Any(), "x")):
            show(method, *given)
show(importlib.resources.abc.ResourceReader.contents, Any())
show(importlib.abc.SourceLoader.set_data, Any(), "path", b"")
show(selectors.BaseSelector.close, Any())
print(selectors.SelectorKey(1, 2, 3, 4), selectors.SelectorKey._fields)


class Finder(importlib.abc.Finder):
    def find_module(self, fullname, path=None):
        return super().find_module(fullname, path)


class Distributions(importlib.metadata.DistributionFinder):
    def find_distributions(self, context=importlib.metadata.DistributionFinder.Context()):
        return super().find_distributions(context)


show(Finder().find_module, "x")
show(importlib.abc.Finder)
show(Distributions().find_distributions)
show(importlib.metadata.DistributionFinder)
print(importlib.metadata.PackageMetadata.__name__, isinstance(3, importlib.abc.Finder))
show(pickle.Unpickler(io.BytesIO()).find_class, "collections", "OrderedDict")
show(pickle.Unpickler(io.BytesIO()).find_class, "sys", "nothing")
show(pickle.Unpickler(io.BytesIO()).find_class, "no_module_of_the_name", "x")
show(pickle.Unpickler(io.BytesIO()).persistent_load, 1)
show(pathlib.Path("x").lchmod, 0o644)
show(pathlib.WindowsPath, "x")
show(pathlib.WindowsPath.is_mount, pathlib.PureWindowsPath("c:/"))
