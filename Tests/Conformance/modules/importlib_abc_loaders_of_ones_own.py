"""importlib.abc: loaders of one's own by each abstract class, and files of packages as trees."""
import importlib.abc
import importlib.machinery
import importlib.util
import io
import sys
import types
import warnings


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


TEXT = "value = 5\nname = __name__\nfile = __file__\n"


class Inspecting(importlib.abc.InspectLoader):
    def get_source(self, fullname):
        return None if fullname == "none" else "value = 7\nname = __name__\n"

    def is_package(self, fullname):
        return fullname == "package"


class Executing(importlib.abc.ExecutionLoader):
    def get_source(self, fullname):
        return TEXT

    def get_filename(self, fullname):
        return f"/made/{fullname}.py"

    def is_package(self, fullname):
        return False


class Sourcing(importlib.abc.SourceLoader):
    def get_data(self, path):
        return TEXT.encode()

    def get_filename(self, fullname):
        return "/made/sourced.py"


for loader in (Inspecting(), Executing(), Sourcing()):
    code = loader.get_code("made")
    print(type(loader).__name__, type(code).__name__, code.co_filename, loader.get_source("made") is not None, loader.is_package("made"))
    spec = importlib.util.spec_from_loader("made", loader, origin="here")
    module = importlib.util.module_from_spec(spec)
    module.__file__ = "given"
    loader.exec_module(module)
    print(module.value, module.name, spec.origin, spec.submodule_search_locations)
print(Inspecting().get_code("none"), outcome(Inspecting().exec_module, types.ModuleType("none")), type(Inspecting.source_to_code("x = 1")).__name__)
print(outcome(importlib.abc.InspectLoader), outcome(importlib.abc.ExecutionLoader), outcome(importlib.abc.SourceLoader), outcome(importlib.abc.ResourceLoader), outcome(importlib.abc.FileLoader, "a", "b"), sep="\n")
print(outcome(Sourcing().path_stats, "p"), outcome(Sourcing().path_mtime, "p"), Sourcing().set_data("p", b""))


class Kept(importlib.abc.FileLoader, importlib.abc.SourceLoader):
    pass


kept = Kept("kept", "/nowhere/kept.py")
print(kept.name, kept.path, kept.get_filename("kept"), outcome(kept.get_data, "/nowhere/kept.py"), outcome(kept.get_filename, "other"))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")

    class Finder(importlib.abc.PathEntryFinder):
        def find_spec(self, fullname, target=None):
            return None

    print(Finder().find_loader("x"), Finder().find_module("x"), Finder().invalidate_caches())
    print(outcome(Inspecting().load_module, "loaded").value, "loaded" in sys.modules)


class File(importlib.abc.Traversable):
    def __init__(self, path, tree):
        self.path, self.tree = path, tree

    @property
    def name(self):
        return self.path[-1]

    def iterdir(self):
        return (File((*self.path, name), tree) for name, tree in self.tree.items())

    def is_dir(self):
        return isinstance(self.tree, dict)

    def is_file(self):
        return not self.is_dir()

    def joinpath(self, *names):
        found = self
        for name in "/".join(names).split("/"):
            found = next(file for file in found.iterdir() if file.name == name)
        return found

    def open(self, mode="r", *arguments, **keywords):
        return io.BytesIO(self.tree.encode()) if "b" in mode else io.StringIO(self.tree)


class Tree(importlib.abc.TraversableResources):
    def files(self):
        return File(("root",), {"a.txt": "text", "sub": {"b.txt": "deep"}})


tree = Tree()
root = tree.files()
print([file.name for file in root.iterdir()], root.joinpath("sub", "b.txt").read_text(), (root / "a.txt").read_bytes(), (root / "sub").is_dir(), (root / "sub/b.txt").is_file())
print(tree.open_resource("a.txt").read(), tree.is_resource("a.txt"), tree.is_resource("sub"), list(tree.contents()), outcome(tree.resource_path, "a.txt"))
print(importlib.machinery.DEBUG_BYTECODE_SUFFIXES, importlib.machinery.OPTIMIZED_BYTECODE_SUFFIXES, type(importlib.machinery.EXTENSION_SUFFIXES).__name__)
