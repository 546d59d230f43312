extension BundledModules {
  /// The module `importlib.metadata`.
  static let importlibMetadata: StaticString = #"""
    '''What is known of installed packages: their `.dist-info` and `.egg-info` in the folders of sys.path.'''
    import abc
    import collections
    import csv
    import functools
    import os
    import pathlib
    import re
    import sys
    from importlib.abc import MetaPathFinder
    from typing import Any, Dict, Iterator, List, Protocol, TypeVar, Union

    __all__ = [
        "Distribution", "DistributionFinder", "PackageMetadata", "PackageNotFoundError", "distribution", "distributions",
        "entry_points", "files", "metadata", "packages_distributions", "requires", "version",
    ]


    _T = TypeVar("_T")


    class PackageNotFoundError(ModuleNotFoundError):
        '''No package of the name is installed.'''

        def __str__(self):
            return f"No package metadata was found for {self.name}"

        @property
        def name(self):
            name, = self.args
            return name


    class EntryPoint(collections.namedtuple("EntryPointBase", "name value group")):
        '''What a package offers to others under a name.'''
        _pattern = re.compile(
            r"(?P<module>[\w.]+)\s*(:\s*(?P<attr>[\w.]+)\s*)?((?P<extras>\[.*\])\s*)?$")
        dist = None

        def load(self):
            '''The object itself.'''
            from importlib import import_module
            attributes = filter(None, (self.attr or "").split("."))
            return functools.reduce(getattr, attributes, import_module(self.module))

        @property
        def module(self):
            return self._pattern.match(self.value).group("module")

        @property
        def attr(self):
            return self._pattern.match(self.value).group("attr") or ""

        @property
        def extras(self):
            return re.findall(r"\w+", self._pattern.match(self.value).group("extras") or "")

        def matches(self, **params):
            '''Whether its attributes are these.'''
            return all(getattr(self, name) == value for name, value in params.items())


    class EntryPoints(tuple):
        '''Several entry points.'''
        __slots__ = ()

        def __getitem__(self, name):
            if isinstance(name, int):
                return super().__getitem__(name)
            found = self.select(name=name)
            if not found:
                raise KeyError(name)
            return found[0]

        def select(self, **params):
            '''Those with such attributes.'''
            return EntryPoints(each for each in self if each.matches(**params))

        @property
        def names(self):
            return {each.name for each in self}

        @property
        def groups(self):
            return {each.group for each in self}


    class SelectableGroups(dict):
        '''Entry points by group.'''

        def select(self, **params):
            found = EntryPoints(each for points in self.values() for each in points)
            return found.select(**params) if params else self


    class PackageMetadata(Protocol):
        '''What the headers of a package's description offer.'''
        __module__ = "importlib.metadata._meta"

        def __len__(self) -> int:
            ...

        def __contains__(self, item: str) -> bool:
            ...

        def __getitem__(self, key: str) -> str:
            ...

        def __iter__(self) -> Iterator[str]:
            ...

        def get_all(self, name: str, failobj: _T = ...) -> Union[List[Any], _T]:
            '''All the values of a name.'''

        @property
        def json(self) -> Dict[str, Union[str, List[str]]]:
            '''The headers as a dict.'''


    class Message:
        '''The headers of a package's description.'''
        __module__ = "importlib.metadata._adapters"

        def __init__(self, text):
            self._fields = []
            head, _, self._body = text.replace("\r\n", "\n").partition("\n\n")
            for line in head.split("\n"):
                if line[:1] in (" ", "\t") and self._fields:
                    name, value = self._fields[-1]
                    self._fields[-1] = name, f"{value}\n{line}"
                elif ":" in line:
                    name, _, value = line.partition(":")
                    self._fields.append((name, value.strip()))

        def get_all(self, name, failobj=None):
            found = [value for key, value in self._fields if key.lower() == name.lower()]
            return found or failobj

        def get(self, name, failobj=None):
            return (self.get_all(name) or [failobj])[0]

        def __getitem__(self, name):
            return self.get(name)

        def __contains__(self, name):
            return self.get_all(name) is not None

        def __iter__(self):
            return iter(self.keys())

        def __len__(self):
            return len(self._fields)

        def keys(self):
            return [key for key, _ in self._fields]

        def values(self):
            return [value for _, value in self._fields]

        def items(self):
            return list(self._fields)

        def get_payload(self):
            return self._body

        @property
        def json(self):
            several = {
                "Classifier", "Obsoletes-Dist", "Platform", "Project-URL", "Provides-Dist", "Provides-Extra",
                "Requires-Dist", "Requires-External", "Supported-Platform", "Dynamic",
            }
            found = {}
            for key in dict.fromkeys(self.keys()):
                value = self.get_all(key) if key in several else self.get(key)
                if key == "Keywords":
                    value = re.split(r"\s+", value)
                found[key.lower().replace("-", "_")] = value
            if self._body:
                found.setdefault("description", self._body)
            return found


    class PackagePath(pathlib.PurePosixPath):
        '''A file of a package.'''

        def read_text(self, encoding="utf-8"):
            return self.locate().read_text(encoding)

        def read_binary(self):
            return self.locate().read_bytes()

        def locate(self):
            '''The path of the file itself.'''
            return self.dist.locate_file(self)


    class FileHash:
        '''The digest of a file, and of which kind it is.'''

        def __init__(self, spec):
            self.mode, _, self.value = spec.partition("=")

        def __repr__(self):
            return f"<FileHash mode: {self.mode} value: {self.value}>"


    class Distribution:
        '''An installed package.'''

        @classmethod
        def from_name(cls, name):
            if not name:
                raise ValueError("A distribution name is required.")
            for found in cls.discover(name=name):
                return found
            raise PackageNotFoundError(name)

        @classmethod
        def discover(cls, *, context=None, name=None, path=None):
            '''All that are installed, or those of a name.'''
            wanted = None if name is None else _normalised(name)
            for folder in sys.path if path is None else path:
                try:
                    entries = sorted(os.listdir(folder or "."))
                except OSError:
                    continue
                for entry in entries:
                    stem, kind = os.path.splitext(entry)
                    if kind in (".dist-info", ".egg-info"):
                        if wanted is None or _normalised(stem.partition("-")[0]) == wanted:
                            yield PathDistribution(pathlib.Path(folder, entry))

        @staticmethod
        def at(path):
            return PathDistribution(pathlib.Path(path))

        @abc.abstractmethod
        def read_text(self, filename):
            '''The text of one of its files of information; None if there is none.'''

        @abc.abstractmethod
        def locate_file(self, path):
            '''Where one of its files is.'''

        @property
        def metadata(self):
            text = self.read_text("METADATA") or self.read_text("PKG-INFO") or self.read_text("") or ""
            return Message(text)

        @property
        def name(self):
            return self.metadata["Name"]

        @property
        def _normalized_name(self):
            return _normalised(self.name)

        @property
        def version(self):
            return self.metadata["Version"]

        @property
        def entry_points(self):
            found, group = [], None
            for line in (self.read_text("entry_points.txt") or "").splitlines():
                line = line.strip()
                if line.startswith("[") and line.endswith("]"):
                    group = line[1:-1]
                elif line and line[0] not in "#;":
                    name, _, value = map(str.strip, line.partition("="))
                    point = EntryPoint(name, value, group)
                    point.dist = self
                    found.append(point)
            return EntryPoints(found)

        @property
        def files(self):
            text = self.read_text("RECORD")
            if text is None:
                return None
            found = []
            for row in csv.reader(text.splitlines()):
                path = PackagePath(row[0])
                path.dist, path.hash, path.size = self, FileHash(row[1]) if row[1] else None, int(row[2]) if row[2] else None
                found.append(path)
            return found

        @property
        def requires(self):
            found = self.metadata.get_all("Requires-Dist")
            return found and list(found)


    class PathDistribution(Distribution):
        '''A package whose information is a folder.'''

        def __init__(self, path):
            self._path = path

        def read_text(self, filename):
            try:
                return self._path.joinpath(filename).read_text("utf-8")
            except (FileNotFoundError, IsADirectoryError, KeyError, NotADirectoryError, PermissionError):
                return None

        def locate_file(self, path):
            return self._path.parent / path


    class DistributionFinder(MetaPathFinder):
        '''Where packages are looked for.'''

        class Context:
            name = None

            def __init__(self, **kwargs):
                vars(self).update(kwargs)

            @property
            def path(self):
                return vars(self).get("path", sys.path)

        @abc.abstractmethod
        def find_distributions(self, context=Context()):
            '''The packages that it finds.'''


    def _normalised(name):
        return re.sub(r"[-_.]+", "-", name).lower().replace("-", "_")


    def distribution(distribution_name):
        '''The installed package of a name.'''
        return Distribution.from_name(distribution_name)


    def distributions(**kwargs):
        '''All installed packages.'''
        return Distribution.discover(**kwargs)


    def metadata(distribution_name):
        '''The headers of a package's description.'''
        return distribution(distribution_name).metadata


    def version(distribution_name):
        '''The version of a package.'''
        return distribution(distribution_name).version


    def entry_points(**params):
        '''What all packages offer.'''
        seen, found = set(), []
        for each in distributions():
            name = each._normalized_name if each.name else None
            if name not in seen:
                seen.add(name)
                found += each.entry_points
        if params:
            return EntryPoints(found).select(**params)
        groups = SelectableGroups()
        for point in sorted(found, key=lambda each: each.group):
            groups[point.group] = EntryPoints(groups.get(point.group, ()) + (point,))
        return groups


    def files(distribution_name):
        '''The files of a package.'''
        return distribution(distribution_name).files


    def requires(distribution_name):
        '''What a package needs.'''
        return distribution(distribution_name).requires


    def packages_distributions():
        '''The packages that bring each module.'''
        found = collections.defaultdict(list)
        for each in distributions():
            tops = (each.read_text("top_level.txt") or "").split()
            if not tops:
                paths = [path for path in each.files or () if path.suffix == ".py"]
                tops = {path.parts[0] if len(path.parts) > 1 else path.stem for path in paths}
            for name in tops:
                found[name].append(each.metadata["Name"])
        return dict(found)
    """#
}
