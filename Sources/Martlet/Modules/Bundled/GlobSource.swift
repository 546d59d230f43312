extension BundledModules {
  /// The module `glob`.
  static let glob: StaticString = #"""
    '''Files whose paths match patterns.'''
    import os
    import re
    from fnmatch import fnmatchcase

    __all__ = ["escape", "glob", "iglob"]


    def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        return list(iglob(
            pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


    def has_magic(s):
        return any(c in s for c in ((b"*", b"?", b"[") if isinstance(s, bytes) else "*?["))


    def _names(folder, root, only_folders):
        try:
            entries = list(os.scandir(os.path.join(root, folder) or "."))
        except OSError:
            return []
        return [entry.name for entry in entries if not only_folders or entry.is_dir()]


    def _below(folder, root, hidden):
        # The folder itself and all that is in it, as paths that begin with it.
        for name in _names(folder, root, False):
            if hidden or not name.startswith("."):
                path = os.path.join(folder, name)
                yield path
                if os.path.isdir(os.path.join(root, path)):
                    yield from _below(path, root, hidden)


    def _expand(folder, parts, root, recursive, hidden):
        if not parts:
            yield folder
            return
        first, rest = parts[0], parts[1:]
        if first == "**" and recursive:
            if not rest:
                if folder == "" or os.path.isdir(os.path.join(root, folder)):
                    yield os.path.join(folder, "")
                yield from _below(folder, root, hidden)
                return
            yield from _expand(folder, rest, root, recursive, hidden)
            for path in _below(folder, root, hidden):
                if os.path.isdir(os.path.join(root, path)):
                    yield from _expand(path, rest, root, recursive, hidden)
        elif not has_magic(first):
            path = os.path.join(folder, first)
            if first == "":
                if os.path.isdir(os.path.join(root, folder)):
                    yield path
            elif rest or os.path.lexists(os.path.join(root, path)):
                yield from _expand(path, rest, root, recursive, hidden)
        else:
            for name in _names(folder, root, bool(rest)):
                if (hidden or first.startswith(".") or not name.startswith(".")) and fnmatchcase(name, first):
                    yield from _expand(os.path.join(folder, name), rest, root, recursive, hidden)


    def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
        root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
        if isinstance(pathname, bytes):
            yield from map(os.fsencode, _matches(os.fsdecode(pathname), os.fsdecode(root), recursive, include_hidden))
        else:
            yield from _matches(pathname, root, recursive, include_hidden)


    def _matches(pathname, root, recursive, include_hidden):
        start = "/" if pathname.startswith("/") else ""
        parts = re.split("/+", pathname.lstrip("/"))
        if not pathname:
            return
        for path in _expand(start, parts, root, recursive, include_hidden):
            if path:
                yield path


    def escape(pathname):
        if isinstance(pathname, bytes):
            return re.sub(rb"([*?[])", rb"[\1]", pathname)
        return re.sub(r"([*?[])", r"[\1]", pathname)
    """#
}
