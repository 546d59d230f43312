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


    def _member(char):
        return "\\" + char if char in "\\-&~|" else char


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
                    members.append(_member(low) + "-" + _member(high))
                place += 3
            else:
                members.append(_member(body[place]))
                place += 1
        if not members:
            return "." if negated else "(?!)", end + 1
        text = "".join(members)
        if negated:
            text = "^" + text
        elif text[0] in "^[":
            text = "\\" + text
        return f"[{text}]", end + 1


    def translate(pat):
        '''The regular expression of a pattern.'''
        # What stands before the first star, between two stars and behind the last.
        parts = [""]
        at = 0
        while at < len(pat):
            c = pat[at]
            at += 1
            if c == "*":
                if parts[-1] or len(parts) == 1:
                    parts.append("")
            elif c == "?":
                parts[-1] += "."
            elif c == "[":
                found, end = _set(pat, at)
                if found is None:
                    parts[-1] += r"\["
                else:
                    parts[-1] += found
                    at = end
            else:
                parts[-1] += re.escape(c)
        first, *rest = parts
        # The first place where a part between stars fits will do, so that nothing is tried twice.
        middle = "".join([f"(?>.*?{part})" for part in rest[:-1]])
        last = ".*" + rest[-1] if rest else ""
        return rf"(?s:{first}{middle}{last})\Z"
    """#
}
