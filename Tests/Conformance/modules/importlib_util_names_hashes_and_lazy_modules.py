"""importlib.util: resolve_name, source_hash, spec functions, the deprecated decorators and LazyLoader."""
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
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
        return f"{type(error).__name__}: {error}"


for name, package in (("a", None), ("a.b", "c"), (".a", "b.c"), ("..a", "b.c"), (".", "b"), ("...a", "b.c"), (".a", None), (".a", ""), ("", "b")):
    print(repr(name), repr(package), repr(outcome(importlib.util.resolve_name, name, package)))
print(importlib.util.source_hash(b"x = 1\n").hex(), importlib.util.source_hash(b"").hex(), importlib.util.source_hash(bytes(range(100))).hex())
print(importlib.util.MAGIC_NUMBER, repr(importlib.util.decode_source(b"# coding: latin-1\r\nx = '\xe9'\r")), repr(importlib.util.decode_source(b"\xef\xbb\xbfx")))
for name in ("json", "json.decoder", "nowhere", "nowhere.x", "", ".x", "sys"):
    spec = outcome(importlib.util.find_spec, name)
    print(repr(name), spec if isinstance(spec, str) or spec is None else (spec.name, spec.parent, spec.submodule_search_locations is not None))
made = types.ModuleType("made_here")
sys.modules["made_here"] = made
print(outcome(importlib.util.find_spec, "made_here"))
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "lazily.py")
    path.write_text("print('lazily runs as', __name__)\nvalue = 5\ndef f():\n    return value\n")
    spec = importlib.util.spec_from_file_location("lazily", path)
    print(spec.name, spec.origin == str(path), type(spec.loader).__name__, spec.has_location, spec.parent, repr(spec.cached).endswith("lazily.cpython-311.pyc'"))
    loader = importlib.util.LazyLoader(spec.loader)
    print(loader.loader is spec.loader, loader.create_module(spec))
    spec.loader = loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["lazily"] = module
    loader.exec_module(module)
    print("waiting", type(module).__name__)
    print(module.value, type(module).__name__, module.f())
    spec = importlib.util.spec_from_file_location("lazily", path)
    spec.loader = importlib.util.LazyLoader.factory(importlib.machinery.SourceFileLoader)("lazily", str(path))
    module = sys.modules["lazily"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.new = 3
    print(module.new, module.value)
    print(outcome(importlib.util.LazyLoader, object()), outcome(importlib.util.spec_from_file_location, "x", str(path) + ".unknown"),
          outcome(importlib.util.spec_from_file_location, "pack", path, submodule_search_locations=[folder]).submodule_search_locations == [folder])


class Plain(importlib.abc.Loader):
    @importlib.util.module_for_loader
    def load_module(self, module):
        module.loaded = True
        return module


print(outcome(Plain().load_module, "by_decorator").loaded, "by_decorator" in sys.modules, sys.modules["by_decorator"].__package__)
print(importlib.util.set_package(lambda: types.ModuleType("a.b"))().__package__, importlib.util.set_loader(lambda self: types.ModuleType("c"))("loader").__loader__)


class Bare(importlib.abc.Loader):
    pass


bare = Bare()
print(bare.create_module(None), outcome(bare.load_module, "x"), outcome(bare.module_repr, made), outcome(importlib.util.spec_from_loader, "x", bare).name)
finder = type("Finder", (importlib.abc.MetaPathFinder,), {})()
print(finder.invalidate_caches(), outcome(finder.find_module, "x", None), outcome(getattr, finder, "find_spec"))
print(importlib.machinery.SOURCE_SUFFIXES, importlib.machinery.BYTECODE_SUFFIXES, importlib.machinery.all_suffixes()[:1], importlib.invalidate_caches())
print(importlib.util.cache_from_source("/a/b.py"), importlib.util.source_from_cache("/a/__pycache__/b.cpython-311.pyc"), outcome(importlib.util.source_from_cache, "/a/b.pyc"),
      importlib.util.cache_from_source("/a/b.py", optimization=1), outcome(importlib.util.cache_from_source, "/a/b.py", optimization="a-b"))
