extension BundledModules {
  /// The module `fnmatch`.
  static let fnmatch: StaticString = #"""
    '''Names that match patterns of a shell.'''
    import functools
    import os
    import re

    __all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


    def fnmatch(name, pat):
        return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


    @functools.lru_cache(maxsize=256)
    def _matcher(pat):
        if isinstance(pat, bytes):
            return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
        return re.compile(translate(pat)).match


    def fnmatchcase(name, pat):
        return _matcher(pat)(name) is not None


    def filter(names, pat):
        match = _matcher(os.path.normcase(pat))
        return [name for name in names if match(os.path.normcase(name))]


    def _set(pat, at):
        # The set that begins behind a bracket, and where it ends; None if it is not closed.
        end = at
        if pat[end:end + 1] == "!":
            end += 1
        end = pat.find("]", end + 1)
        if end < 0:
            return None, at
        negated = pat[at] == "!"
        body = pat[at + 1:end] if negated else pat[at:end]
        members = []
        place = 0
        while place < len(body):
            if place + 2 < len(body) and body[place + 1] == "-":
                low, high = body[place], body[place + 2]
                if low <= high:
                    members.append(re.escape(low) + "-" + re.escape(high))
                place += 3
            else:
                members.append(re.escape(body[place]))
                place += 1
        if not members:
            return "." if negated else "(?!)", end + 1
        return "[" + "^" * negated + "".join(members) + "]", end + 1


    def translate(pat):
        '''The regular expression of a pattern.'''
        result = ""
        at = 0
        while at < len(pat):
            c = pat[at]
            at += 1
            if c == "*":
                while pat[at:at + 1] == "*":
                    at += 1
                result += ".*"
            elif c == "?":
                result += "."
            elif c == "[":
                found, end = _set(pat, at)
                if found is None:
                    result += r"\["
                else:
                    result += found
                    at = end
            else:
                result += re.escape(c)
        return rf"(?s:{result})\Z"
    """#
}
