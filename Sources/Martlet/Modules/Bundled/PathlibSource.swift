extension BundledModules {
  /// The module `pathlib`.
  static let pathlib: StaticString = #"""
    '''Paths as objects.'''
    import os
    import stat as _stat
    from errno import ELOOP

    __all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


    class _Parents:
        '''The folders above a path, the nearest first.'''

        def __init__(self, path):
            self._path = path
            self._count = len(path._tail)

        def __len__(self):
            return self._count

        def __getitem__(self, index):
            if isinstance(index, slice):
                return tuple(self[place] for place in range(*index.indices(self._count)))
            if not -self._count <= index < self._count:
                raise IndexError(index)
            if index < 0:
                index += self._count
            path = self._path
            return path._make(path._root, path._tail[:self._count - index - 1])

        def __iter__(self):
            return (self[place] for place in range(self._count))

        def __contains__(self, path):
            return any(path == other for other in self)

        def __repr__(self):
            return f"<{type(self._path).__name__}.parents>"


    class PurePath:
        '''A path that is only taken apart and put together.'''
        __slots__ = ("_root", "_tail", "_text")

        def __new__(cls, *args):
            if cls is PurePath:
                cls = PurePosixPath
            return cls._parse(args)

        @classmethod
        def _parse(cls, args):
            texts = []
            for argument in args:
                if isinstance(argument, PurePath):
                    texts.extend(argument.parts)
                    continue
                text = os.fspath(argument) if not isinstance(argument, str) else argument
                if not isinstance(text, str):
                    raise TypeError(
                        "argument should be a str object or an os.PathLike "
                        f"object returning str, not {type(argument)!r}")
                texts.append(str(text))
            return cls._of_texts(texts)

        @classmethod
        def _of_texts(cls, texts):
            text = os.path.join(*texts) if texts else ""
            root = ""
            if text.startswith("/"):
                root = "//" if text.startswith("//") and not text.startswith("///") else "/"
            return cls._make(root, tuple(part for part in text.split("/") if part and part != "."))

        @classmethod
        def _make(cls, root, tail):
            self = object.__new__(cls)
            self._root, self._tail, self._text = root, tail, None
            return self

        def __reduce__(self):
            return (self.__class__, self.parts)

        def _shown(self):
            return self._root + self._flavour.sep.join(self._tail)

        def __str__(self):
            if self._text is None:
                self._text = self._shown() or "."
            return self._text

        def __fspath__(self):
            return str(self)

        def __bytes__(self):
            return os.fsencode(self)

        def __repr__(self):
            return f"{self.__class__.__name__}({self.as_posix()!r})"

        def as_posix(self):
            return str(self)

        def as_uri(self):
            if not self.is_absolute():
                raise ValueError("relative path can't be expressed as a file URI")
            from urllib.parse import quote_from_bytes
            return "file://" + quote_from_bytes(bytes(self))

        def _key(self):
            return self.parts

        def _is_like(self, other):
            return isinstance(other, PurePath) and self._flavour is other._flavour

        def __eq__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self._is_like(other) and self._key() == other._key()

        def __hash__(self):
            return hash(self._key())

        def __lt__(self, other):
            return self._key() < other._key() if self._is_like(other) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if self._is_like(other) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if self._is_like(other) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if self._is_like(other) else NotImplemented

        drive = property(lambda self: "")
        root = property(lambda self: self._root)
        anchor = property(lambda self: self._root)
        name = property(lambda self: self._tail[-1] if self._tail else "")

        @property
        def parts(self):
            return (self._root, *self._tail) if self._root else self._tail

        @property
        def suffix(self):
            name = self.name
            dot = name.rfind(".")
            return name[dot:] if 0 < dot < len(name) - 1 else ""

        @property
        def suffixes(self):
            name = self.name
            if name.endswith("."):
                return []
            return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

        @property
        def stem(self):
            suffix = self.suffix
            return self.name[:-len(suffix)] if suffix else self.name

        @property
        def parent(self):
            return self._make(self._root, self._tail[:-1]) if self._tail else self

        @property
        def parents(self):
            return _Parents(self)

        def _named(self, name):
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            return self._make(self._root, self._tail[:-1] + (name,))

        def with_name(self, name):
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            if not name or "/" in name or name == ".":
                raise ValueError(f"Invalid name {name!r}")
            return self._named(name)

        def with_stem(self, stem):
            return self.with_name(stem + self.suffix)

        def with_suffix(self, suffix):
            if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
                raise ValueError(f"Invalid suffix {suffix!r}")
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            return self._named(self.stem + suffix)

        def joinpath(self, *args):
            return self._parse((self, *args))

        def __truediv__(self, key):
            try:
                return self._parse((self, key))
            except TypeError:
                return NotImplemented

        def __rtruediv__(self, key):
            try:
                return self._parse((key, self))
            except TypeError:
                return NotImplemented

        def is_absolute(self):
            return bool(self._root)

        def is_reserved(self):
            return False

        def relative_to(self, *other):
            if not other:
                raise TypeError("need at least one argument")
            above = self._parse(other)
            count = len(above._tail)
            if self._root != above._root or self._tail[:count] != above._tail:
                raise ValueError(
                    f"{str(self)!r} is not in the subpath of {above._shown()!r} "
                    "OR one path is relative and the other is absolute.")
            return self._make("", self._tail[count:])

        def is_relative_to(self, *other):
            try:
                self.relative_to(*other)
                return True
            except ValueError:
                return False

        def match(self, path_pattern):
            from fnmatch import fnmatchcase
            pattern = self._parse((path_pattern,))
            wanted, parts = pattern.parts, self.parts
            if not wanted:
                raise ValueError("empty pattern")
            if pattern._root and len(wanted) != len(parts) or len(wanted) > len(parts):
                return False
            return all(fnmatchcase(part, want) for part, want in zip(reversed(parts), reversed(wanted)))


    class _Flavour:
        '''How paths of a system are written.'''
        sep, altsep, has_drv, is_supported, pathmod = "/", "", False, True, os.path


    class PurePosixPath(PurePath):
        __slots__ = ()
        _flavour = _Flavour()


    class _WindowsFlavour(_Flavour):
        sep, altsep, has_drv, is_supported = "\\", "/", True, False

        @property
        def pathmod(self):
            import ntpath
            return ntpath


    _DEVICES = frozenset(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
        + [name + number for name in ("COM", "LPT") for number in "123456789\xb9\xb2\xb3"])


    def _split_anchor(text):
        '''The drive, the root and the rest of a Windows path with backslashes.'''
        prefix = ""
        if text.startswith("\\\\?\\"):
            prefix, text = text[:4], text[4:]
            if text.startswith("UNC\\"):
                prefix, text = prefix + text[:3], "\\" + text[3:]
        if text.startswith("\\\\") and text[2:3] != "\\":
            # A share of another machine is a drive.
            machine_end = text.find("\\", 2)
            share_end = text.find("\\", machine_end + 1) if machine_end >= 0 else -2
            if machine_end >= 0 and share_end != machine_end + 1:
                share_end = len(text) if share_end < 0 else share_end
                drive = prefix + text[1:share_end] if prefix else text[:share_end]
                return drive, "\\", text[share_end + 1:]
        drive = ""
        if text[1:2] == ":" and text[0].isascii() and text[0].isalpha():
            drive, text = text[:2], text[2:]
        if text.startswith("\\"):
            return prefix + drive, "\\", text.lstrip("\\")
        return prefix + drive, "", text


    class PureWindowsPath(PurePath):
        '''A path as Windows writes it; `_root` is the drive with the root.'''
        __slots__ = ()
        _flavour = _WindowsFlavour()

        @classmethod
        def _of_texts(cls, texts):
            tail, anchor = [], ""
            texts = [text.replace("/", "\\") for text in texts if text]
            while texts:
                drive, root, rest = _split_anchor(texts.pop())
                tail[:0] = [part for part in rest.split("\\") if part and part != "."]
                if drive or root:
                    # A root is that of the last drive before it.
                    while not drive and texts:
                        drive = _split_anchor(texts.pop())[0]
                    anchor = drive + root
                    break
            return cls._make(anchor, tuple(tail))

        def _joined(self, parts):
            '''What parts mean within this path.'''
            other = self._parse(parts)
            if other.root:
                return other if other.drive or not self.drive else self._make(self.drive + other.root, other._tail)
            if other.drive and other.drive.lower() != self.drive.lower():
                return other
            return self._make(self._root, self._tail + other._tail)

        def joinpath(self, *args):
            return self._joined(args)

        def __truediv__(self, key):
            try:
                return self._joined((key,))
            except TypeError:
                return NotImplemented

        root = property(lambda self: "\\" if self._root.endswith("\\") else "")
        drive = property(lambda self: self._root[:-1] if self.root else self._root)

        def as_posix(self):
            return str(self).replace("\\", "/")

        def as_uri(self):
            if not self.is_absolute():
                raise ValueError("relative path can't be expressed as a file URI")
            from urllib.parse import quote_from_bytes
            drive, text = self.drive, self.as_posix()
            if len(drive) == 2:
                return "file:///" + drive + quote_from_bytes(text[2:].encode("utf-8"))
            return "file:" + quote_from_bytes(text.encode("utf-8"))

        def _key(self):
            return tuple(part.lower() for part in self.parts)

        def is_absolute(self):
            return bool(self.drive and self.root)

        def is_reserved(self):
            if not self.parts or self._root.startswith("\\\\"):
                return False
            name = self.parts[-1].partition(".")[0].partition(":")[0].rstrip(" ")
            return name.upper() in _DEVICES

        def with_name(self, name):
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            other = self._parse((name,)) if name else None
            if other is None or name[-1] in "\\/" or other._root or len(other._tail) != 1:
                raise ValueError(f"Invalid name {name!r}")
            return self._named(name)

        def with_suffix(self, suffix):
            if "\\" in suffix:
                raise ValueError(f"Invalid suffix {suffix!r}")
            return super().with_suffix(suffix)

        def _anchored(self):
            '''The parts, with the drive and the root apart.'''
            return (self.drive, self.root, *self._tail) if self.root else self.parts

        def relative_to(self, *other):
            if not other:
                raise TypeError("need at least one argument")
            above = self._parse(other)
            own, others = self._anchored(), above._anchored()
            count = len(others)
            same = [part.lower() for part in own[:count]] == [part.lower() for part in others]
            if not same or not count and self._root:
                raise ValueError(
                    f"{str(self)!r} is not in the subpath of {above._shown()!r} "
                    "OR one path is relative and the other is absolute.")
            if count == 1 and self.root:
                return self._make(self.root, self._tail)
            return self._make("", own[count:])

        def match(self, path_pattern):
            from fnmatch import fnmatchcase
            pattern = self._parse((path_pattern.lower(),))
            wanted, parts = pattern.parts, self._key()
            if not wanted:
                raise ValueError("empty pattern")
            if pattern.drive and pattern.drive != self.drive.lower() or pattern.root and pattern.root != self.root:
                return False
            if pattern._root:
                if len(wanted) != len(parts):
                    return False
                wanted = wanted[1:]
            elif len(wanted) > len(parts):
                return False
            return all(fnmatchcase(part, want) for part, want in zip(reversed(parts), reversed(wanted)))


    class Path(PurePath):
        '''A path of a file or folder.'''
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            if cls is Path:
                cls = PosixPath
            return cls._parse(args)

        def __enter__(self):
            from warnings import warn
            warn("pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; "
                 "Path objects as a context manager is a no-op", DeprecationWarning)
            return self

        def __exit__(self, *details):
            pass

        @classmethod
        def cwd(cls):
            return cls(os.getcwd())

        @classmethod
        def home(cls):
            return cls("~").expanduser()

        def expanduser(self):
            if not self._root and self._tail and self._tail[0][:1] == "~":
                home = os.path.expanduser(self._tail[0])
                if home[:1] == "~":
                    raise RuntimeError("Could not determine home directory.")
                return self._parse((home, *self._tail[1:]))
            return self

        def absolute(self):
            return self if self.is_absolute() else self._parse((os.getcwd(), self))

        def resolve(self, strict=False):
            try:
                path = self._parse((os.path.realpath(self, strict=strict),))
                if not strict:
                    # What leads nowhere may, a loop of links may not.
                    path.stat()
            except OSError as error:
                if error.errno == ELOOP:
                    raise RuntimeError(f"Symlink loop from {error.filename!r}")
                if strict:
                    raise
            return path

        def samefile(self, other_path):
            return os.path.samefile(self, other_path)

        def stat(self, *, follow_symlinks=True):
            return os.stat(self, follow_symlinks=follow_symlinks)

        def lstat(self):
            return os.lstat(self)

        def owner(self):
            import pwd
            return pwd.getpwuid(self.stat().st_uid).pw_name

        def group(self):
            '''The name of the group of the file.'''
            import grp
            return grp.getgrgid(self.stat().st_gid).gr_name

        def exists(self):
            return os.path.exists(self)

        def is_dir(self):
            return os.path.isdir(self)

        def is_file(self):
            return os.path.isfile(self)

        def is_symlink(self):
            return os.path.islink(self)

        def is_mount(self):
            return os.path.ismount(self)

        def _has_mode(self, test):
            try:
                return test(self.stat().st_mode)
            except (OSError, ValueError):
                return False

        def is_socket(self):
            return self._has_mode(_stat.S_ISSOCK)

        def is_fifo(self):
            return self._has_mode(_stat.S_ISFIFO)

        def is_block_device(self):
            return self._has_mode(_stat.S_ISBLK)

        def is_char_device(self):
            return self._has_mode(_stat.S_ISCHR)

        def iterdir(self):
            for name in os.listdir(self):
                yield self._make(self._root, self._tail + (name,))

        def _folders_below(self):
            yield self
            try:
                entries = os.listdir(self)
            except PermissionError:
                return
            for name in entries:
                child = self._make(self._root, self._tail + (name,))
                if child.is_dir() and not child.is_symlink():
                    yield from child._folders_below()

        def _select(self, patterns):
            from fnmatch import fnmatchcase
            if not patterns:
                yield self
                return
            first, rest = patterns[0], patterns[1:]
            if first == "**":
                if not self.is_dir():
                    return
                seen = set()
                for folder in self._folders_below():
                    for found in folder._select(rest):
                        if found not in seen:
                            seen.add(found)
                            yield found
            elif not any(c in first for c in "*?["):
                child = self._make(self._root, self._tail + (first,))
                if child.is_dir() if rest else child.exists():
                    yield from child._select(rest)
            else:
                try:
                    names = os.listdir(self)
                except (PermissionError, NotADirectoryError, FileNotFoundError):
                    return
                for name in names:
                    if fnmatchcase(name, first):
                        child = self._make(self._root, self._tail + (name,))
                        if not rest or child.is_dir():
                            yield from child._select(rest)

        def glob(self, pattern):
            if not pattern:
                raise ValueError(f"Unacceptable pattern: {pattern!r}")
            wanted = self._parse((pattern,))
            if wanted._root:
                raise NotImplementedError("Non-relative patterns are unsupported")
            self._check_pattern(wanted)
            yield from self._glob(wanted._tail, pattern.endswith("/"))

        def _check_pattern(self, wanted):
            for part in wanted._tail:
                if "**" in part and part != "**":
                    raise ValueError("Invalid pattern: '**' can only be an entire path component")

        def _glob(self, patterns, only_folders):
            for found in self._select(patterns):
                if patterns[-1] == "**" and not found.is_dir() or only_folders and not found.is_dir():
                    continue
                yield found

        def rglob(self, pattern):
            wanted = self._parse((pattern,))
            if wanted._root:
                raise NotImplementedError("Non-relative patterns are unsupported")
            self._check_pattern(wanted)
            yield from self._glob(("**", *wanted._tail), pattern.endswith("/"))

        def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
            return open(self, mode, buffering, encoding, errors, newline)

        def read_text(self, encoding=None, errors=None):
            with self.open(encoding=encoding, errors=errors) as file:
                return file.read()

        def read_bytes(self):
            with self.open("rb") as file:
                return file.read()

        def write_text(self, data, encoding=None, errors=None, newline=None):
            if not isinstance(data, str):
                raise TypeError(f"data must be str, not {data.__class__.__name__}")
            with self.open("w", encoding=encoding, errors=errors, newline=newline) as file:
                return file.write(data)

        def write_bytes(self, data):
            # What cannot be written must not empty the file.
            data = memoryview(data)
            with self.open("wb") as file:
                return file.write(data)

        def touch(self, mode=0o666, exist_ok=True):
            if exist_ok:
                try:
                    os.utime(self)
                    return
                except OSError:
                    pass
            os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

        def mkdir(self, mode=0o777, parents=False, exist_ok=False):
            try:
                os.mkdir(self, mode)
            except OSError as error:
                if not isinstance(error, FileNotFoundError):
                    if exist_ok and self.is_dir():
                        return
                elif parents and self.parent != self:
                    self.parent.mkdir(parents=True, exist_ok=True)
                    return self.mkdir(mode, exist_ok=exist_ok)
                raise

        def chmod(self, mode, *, follow_symlinks=True):
            os.chmod(self, mode, follow_symlinks=follow_symlinks)

        def lchmod(self, mode):
            '''The same for a link itself.'''
            self.chmod(mode, follow_symlinks=False)

        def unlink(self, missing_ok=False):
            try:
                os.unlink(self)
            except FileNotFoundError:
                if not missing_ok:
                    raise

        def rmdir(self):
            os.rmdir(self)

        def rename(self, target):
            os.rename(self, target)
            return self._parse((target,))

        def replace(self, target):
            os.replace(self, target)
            return self._parse((target,))

        def symlink_to(self, target, target_is_directory=False):
            os.symlink(target, self)

        def hardlink_to(self, target):
            os.link(target, self)

        def link_to(self, target):
            '''The old way: make the target another name of this file.'''
            from warnings import warn
            warn("pathlib.Path.link_to() is deprecated and is scheduled for removal in Python 3.12. "
                 "Use pathlib.Path.hardlink_to() instead.", DeprecationWarning)
            self.__class__(target).hardlink_to(self)

        def readlink(self):
            return self._parse((os.readlink(self),))


    class PosixPath(Path, PurePosixPath):
        __slots__ = ()


    class WindowsPath(Path, PureWindowsPath):
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")

        def is_mount(self):
            raise NotImplementedError("Path.is_mount() is unsupported on this system")
    """#
}
