extension BundledModules {
  /// The module `os.path`.
  static let osPath: StaticString = #"""
    '''Working with paths as text.'''
    import _runtime

    sep = "/"
    curdir = "."
    pardir = ".."
    extsep = "."
    pathsep = ":"
    altsep = None


    def _text(path):
        return path if isinstance(path, (str, bytes)) else path.__fspath__()


    def join(a, /, *p):
        path = _text(a)
        for part in map(_text, p):
            if part.startswith("/"):
                path = part
            elif not path or path.endswith("/"):
                path += part
            else:
                path += "/" + part
        return path


    def split(p):
        p = _text(p)
        place = p.rfind("/") + 1
        head, tail = p[:place], p[place:]
        if head and head.strip("/"):
            head = head.rstrip("/")
        return head, tail


    def basename(p):
        return split(p)[1]


    def dirname(p):
        return split(p)[0]


    def splitext(p):
        p = _text(p)
        base = p.rfind("/") + 1
        dot = p.rfind(".")
        if dot > base and p[base:dot].strip("."):
            return p[:dot], p[dot:]
        return p, ""


    def splitdrive(p):
        return "", _text(p)


    def isabs(s):
        return _text(s).startswith("/")


    def normpath(path):
        path = _text(path)
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
        return normpath(path if isabs(path) else join(_runtime.getcwd(), path))


    realpath = abspath


    def normcase(s):
        return _text(s)


    def exists(path):
        return _runtime.file_kind(_text(path)) is not None


    lexists = exists


    def isfile(path):
        return _runtime.file_kind(_text(path)) == "file"


    def isdir(s):
        return _runtime.file_kind(_text(s)) == "directory"


    def islink(path):
        return False


    def expanduser(path):
        path = _text(path)
        if path == "~" or path.startswith("~/"):
            return _runtime.environment().get("HOME", "~") + path[1:]
        return path


    def expandvars(path):
        from string import Template
        return Template(_text(path)).safe_substitute(_runtime.environment())


    def commonprefix(m):
        if not m:
            return ""
        first, last = min(m), max(m)
        for place, c in enumerate(first):
            if c != last[place]:
                return first[:place]
        return first


    def commonpath(paths):
        parts = [path.strip("/").split("/") for path in paths]
        common = commonprefix(parts)
        return ("/" if paths and paths[0].startswith("/") else "") + "/".join(common)


    def relpath(path, start="."):
        there = [part for part in abspath(path).split("/") if part]
        here = [part for part in abspath(start).split("/") if part]
        same = len(commonprefix([there, here]))
        return "/".join([".."] * (len(here) - same) + there[same:]) or "."
    """#
}
