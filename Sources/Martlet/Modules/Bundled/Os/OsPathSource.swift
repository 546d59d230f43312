extension BundledModules {
  /// The module `os.path`.
  static let osPath: StaticString = #"""
    '''Working with paths as text.'''
    import _posix
    import sys as _sys

    __all__ = [
        "normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize",
        "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser",
        "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep",
        "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath",
    ]
    _is_linux = _sys.platform == "linux"
    supports_unicode_filenames = False
    sep = "/"
    curdir = "."
    pardir = ".."
    extsep = "."
    pathsep = ":"
    altsep = None
    defpath = "/bin:/usr/bin"
    devnull = "/dev/null"
    ALLOW_MISSING = object()


    def _text(path):
        if isinstance(path, (str, bytes)):
            return path
        method = getattr(type(path), "__fspath__", None)
        if method is None:
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
        return method(path)


    def _slash(path):
        return b"/" if isinstance(path, bytes) else "/"


    # Bytes are paths in the encoding of the system.
    def _decoded(path):
        return path.decode("utf-8", "surrogateescape")


    def _encoded(path):
        return path.encode("utf-8", "surrogateescape")


    def _component(part):
        if hasattr(type(part), "__fspath__") or isinstance(part, (str, bytes)):
            return _text(part)
        raise TypeError(
            f"join() argument must be str, bytes, or os.PathLike object, not {type(part).__name__!r}")


    def join(a, /, *p):
        if type(a) is str:
            path = a
            for part in p:
                if type(part) is not str:
                    break
                if part[:1] == "/":
                    path = part
                elif not path or path[-1] == "/":
                    path += part
                else:
                    path = f"{path}/{part}"
            else:
                return path
        path = _text(a)
        slash = _slash(path)
        for part in p:
            part = _component(part)
            if type(part) is not type(path) and isinstance(part, bytes) != isinstance(path, bytes):
                raise TypeError("Can't mix strings and bytes in path components")
            if part.startswith(slash):
                path = part
            elif not path or path.endswith(slash):
                path += part
            else:
                path += slash + part
        return path


    def split(p):
        p = _text(p)
        slash = _slash(p)
        place = p.rfind(slash) + 1
        head, tail = p[:place], p[place:]
        if head and head.strip(slash):
            head = head.rstrip(slash)
        return head, tail


    def basename(p):
        if type(p) is str:
            return p[p.rfind("/") + 1:]
        p = _text(p)
        return p[p.rfind(_slash(p)) + 1:]


    def dirname(p):
        if type(p) is str:
            head = p[:p.rfind("/") + 1]
            return head.rstrip("/") or head
        return split(p)[0]


    def splitext(p):
        if type(p) is str:
            dot, base = p.rfind("."), p.rfind("/") + 1
            if dot > base and p[base] != ".":
                return p[:dot], p[dot:]
        p = _text(p)
        point = b"." if isinstance(p, bytes) else "."
        base = p.rfind(_slash(p)) + 1
        dot = p.rfind(point)
        if dot > base and p[base:dot].strip(point):
            return p[:dot], p[dot:]
        return p, p[:0]


    def splitdrive(p):
        p = _text(p)
        return p[:0], p


    def isabs(s):
        s = _text(s)
        return s.startswith(_slash(s))


    def normpath(path):
        path = _text(path)
        if isinstance(path, bytes):
            return _encoded(normpath(_decoded(path)))
        if not path:
            return "."
        start = "//" if path.startswith("//") and not path.startswith("///") else "/" if path.startswith("/") else ""
        parts = []
        for part in path.split("/"):
            if part in ("", "."):
                continue
            if part != ".." or not start and (not parts or parts[-1] == ".."):
                parts.append(part)
            elif parts:
                parts.pop()
        return start + "/".join(parts) or "."


    def abspath(path):
        path = _text(path)
        if isabs(path):
            return normpath(path)
        folder = _posix.getcwd()
        return normpath(join(_encoded(folder) if isinstance(path, bytes) else folder, path))


    def realpath(filename, *, strict=False):
        path = _text(filename)
        if isinstance(path, bytes):
            return _encoded(realpath(_decoded(path), strict=strict))
        found = _posix.realpath(path) if path else None
        if found is not None:
            return found
        return _without_links(path, strict)


    def _without_links(path, strict):
        # Links lead on; what does not exist, and links in a circle, stay as they are.
        done = "/" if isabs(path) else ""
        left = path.split("/")[::-1]
        # Where links have led; None while one is being followed, which what stands below its parts ends.
        targets = {}
        while left:
            part = left.pop()
            if isinstance(part, tuple):
                targets[part[0]] = done
                continue
            if part in ("", "."):
                continue
            if part == "..":
                done = dirname(done) if isabs(done) or basename(done) not in ("", "..") else join(done, "..")
                continue
            place = join(done, part)
            try:
                is_link = _posix.lstat(place)[0] & 0o170000 == 0o120000
            except OSError:
                if strict:
                    raise
                is_link = False
            if not is_link:
                done = place
            elif place not in targets:
                targets[place] = None
                target = _posix.readlink(place)
                left.append((place,))
                left += target.split("/")[::-1]
                if isabs(target):
                    done = "/"
            elif targets[place] is not None:
                done = targets[place]
            else:
                if strict:
                    _posix.stat(place)
                return abspath(join(place, *(part for part in reversed(left) if not isinstance(part, tuple) and part)))
        return abspath(done)


    def normcase(s):
        return _text(s)


    def _mode(path, status=_posix.stat):
        try:
            return status(path)[0] & 0o170000
        except (OSError, ValueError):
            return None


    def exists(path):
        return _mode(path) is not None


    def lexists(path):
        return _mode(path, _posix.lstat) is not None


    def isfile(path):
        return _mode(path) == 0o100000


    def isdir(s):
        return _mode(s) == 0o040000


    def islink(path):
        return _mode(path, _posix.lstat) == 0o120000


    def ismount(path):
        try:
            here = _posix.lstat(path)
            if here[0] & 0o170000 == 0o120000:
                return False
            path = _text(path)
            above = _posix.lstat(join(path, b".." if isinstance(path, bytes) else ".."))
        except (OSError, ValueError):
            return False
        return here[2] != above[2] or here[1] == above[1]


    def getsize(filename):
        return _posix.stat(filename)[6]


    def getatime(filename):
        return _posix.stat(filename)[10]


    def getmtime(filename):
        return _posix.stat(filename)[11]


    def getctime(filename):
        return _posix.stat(filename)[12]


    def samestat(s1, s2):
        return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


    def samefile(f1, f2):
        return _posix.stat(f1)[1:3] == _posix.stat(f2)[1:3]


    def sameopenfile(fp1, fp2):
        return _posix.fstat(fp1)[1:3] == _posix.fstat(fp2)[1:3]


    def expanduser(path):
        path = _text(path)
        if isinstance(path, bytes):
            return _encoded(expanduser(_decoded(path)))
        if path == "~" or path.startswith("~/"):
            from os import environ
            home = environ.get("HOME")
            if home is None:
                user = _posix.user()
                if user is None:
                    return path
                home = user[1]
            return (home.rstrip("/") + path[1:]) or "/"
        if path.startswith("~"):
            name, slash, rest = path[1:].partition("/")
            user = None if "\0" in name else _posix.user(name)
            if user is not None:
                return user[1].rstrip("/") + slash + rest or "/"
        return path


    def expandvars(path):
        path = _text(path)
        if isinstance(path, bytes):
            return _encoded(expandvars(_decoded(path)))
        if "$" not in path:
            return path
        import re
        from os import environ

        def value(match):
            name = match[1]
            return environ.get(name[1:-1] if name[0] == "{" else name, match[0])

        return re.sub(r"\$(\w+|\{[^}]*\})", value, path, flags=re.ASCII)


    def commonprefix(m):
        if not m:
            return ""
        if not isinstance(m[0], (list, tuple)):
            m = tuple(map(_text, m))
        first, last = min(m), max(m)
        for place, c in enumerate(first):
            if c != last[place]:
                return first[:place]
        return first


    def commonpath(paths):
        if not paths:
            raise ValueError("commonpath() arg is an empty sequence")
        paths = [_text(path) for path in paths]
        if any(isinstance(path, bytes) for path in paths):
            if not all(isinstance(path, bytes) for path in paths):
                raise TypeError("Can't mix strings and bytes in path components")
            return _encoded(commonpath([_decoded(path) for path in paths]))
        if len({isabs(path) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        parts = [[part for part in path.split("/") if part and part != "."] for path in paths]
        return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(parts))


    def relpath(path, start=None):
        path = _text(path)
        if not path:
            raise ValueError("no path specified")
        if isinstance(path, bytes):
            start = b"." if start is None else _text(start)
            if not isinstance(start, bytes):
                raise TypeError("Can't mix strings and bytes in path components")
            return _encoded(relpath(_decoded(path), _decoded(start)))
        if start is not None and isinstance(_text(start), bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        there = [part for part in abspath(path).split("/") if part]
        here = [part for part in abspath("." if start is None else start).split("/") if part]
        same = len(commonprefix([there, here]))
        return "/".join([".."] * (len(here) - same) + there[same:]) or "."
    """#
}
