extension BundledModules {
  /// The module `linecache`.
  static let linecache: StaticString = #"""
    '''Lines of source files.'''
    import os
    import sys

    __all__ = ["getline", "clearcache", "checkcache", "lazycache"]

    cache = {}


    def clearcache():
        '''Forget all lines.'''
        cache.clear()


    def getline(filename, lineno, module_globals=None):
        '''A line with its end, or "".'''
        lines = getlines(filename, module_globals)
        return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


    def getlines(filename, module_globals=None):
        '''All lines of a file.'''
        entry = cache.get(filename)
        if entry is not None and len(entry) != 1:
            return entry[2]
        try:
            return updatecache(filename, module_globals)
        except MemoryError:
            clearcache()
            return []


    def checkcache(filename=None):
        '''Forget the lines of files that have changed.'''
        for name in list(cache) if filename is None else [filename] if filename in cache else []:
            entry = cache[name]
            if len(entry) == 1 or entry[1] is None:
                continue
            size, time, lines, path = entry
            try:
                stat = os.stat(path)
            except OSError:
                cache.pop(name, None)
                continue
            if size != stat.st_size or time != stat.st_mtime:
                cache.pop(name, None)


    def updatecache(filename, module_globals=None):
        '''Read the lines of a file anew.'''
        entry = cache.pop(filename, None)
        if not filename or filename.startswith("<") and filename.endswith(">"):
            return []
        if entry is not None and len(entry) == 1 or lazycache(filename, module_globals):
            text = (entry if entry is not None and len(entry) == 1 else cache.pop(filename))[0]()
            if text is None:
                return []
            cache[filename] = len(text), None, [line + "\n" for line in text.splitlines()], filename
            return cache[filename][2]
        for path in [filename] if os.path.isabs(filename) else [filename, *[
                os.path.join(folder, filename) for folder in sys.path if isinstance(folder, str)]]:
            try:
                stat = os.stat(path)
                with open(path, encoding="utf-8") as file:
                    lines = file.readlines()
            except (OSError, UnicodeDecodeError, SyntaxError, ValueError):
                continue
            if lines and not lines[-1].endswith("\n"):
                lines[-1] += "\n"
            cache[filename] = stat.st_size, stat.st_mtime, lines, path
            return lines
        return []


    def lazycache(filename, module_globals):
        '''Remember how a module's loader gives its text.'''
        if filename in cache:
            return len(cache[filename]) == 1
        if not filename or filename.startswith("<") and filename.endswith(">") or not module_globals:
            return False
        name = module_globals.get("__name__")
        spec = module_globals.get("__spec__") or getattr(sys.modules.get(name), "__spec__", None)
        loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
        source = getattr(loader, "get_source", None)
        if not name or not source:
            return False
        cache[filename] = (lambda: source(name),)
        return True
    """#
}
