extension BundledModules {
  /// The module `http.cookies`.
  static let httpCookies: StaticString = #"""
    '''Cookies of HTTP, as headers and as dicts.'''
    import re
    import string
    import types
    from time import gmtime, time

    __all__ = ["CookieError", "BaseCookie", "SimpleCookie"]

    _plain = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
    _is_plain = re.compile(f"[{re.escape(_plain)}]+").fullmatch
    _escapes = {
        code: f"\\{code:03o}" for code in range(256) if chr(code) not in _plain + " ()/<=>?@[]{}"
    } | {ord('"'): '\\"', ord("\\"): "\\\\"}


    class CookieError(Exception):
        '''What is no cookie.'''


    def _quote(text):
        return text if text is None or _is_plain(text) else f'"{text.translate(_escapes)}"'


    def _unquote(text):
        if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
            return text
        return re.sub(
            r"\\(?:([0-3][0-7][0-7])|(.))", lambda match: chr(int(match[1], 8)) if match[1] else match[2], text[1:-1])


    def _date(seconds):
        moment = gmtime(time() + seconds)
        day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[moment.tm_wday]
        month = ("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split()[moment.tm_mon - 1]
        hours = f"{moment.tm_hour:02}:{moment.tm_min:02}:{moment.tm_sec:02}"
        return f"{day}, {moment.tm_mday:02} {month} {moment.tm_year:4} {hours} GMT"


    class Morsel(dict):
        '''A cookie: its value, and its attributes as a dict.'''
        _reserved = {
            "expires": "expires", "path": "Path", "comment": "Comment", "domain": "Domain", "max-age": "Max-Age",
            "secure": "Secure", "httponly": "HttpOnly", "version": "Version", "samesite": "SameSite"}
        _flags = {"secure", "httponly"}

        def __init__(self):
            self._key = self._value = self._coded_value = None
            for name in self._reserved:
                dict.__setitem__(self, name, "")

        key = property(lambda self: self._key)
        value = property(lambda self: self._value)
        coded_value = property(lambda self: self._coded_value)

        def _checked(self, name):
            name = name.lower()
            if name not in self._reserved:
                raise CookieError(f"Invalid attribute {name!r}")
            return name

        def __setitem__(self, K, V):
            dict.__setitem__(self, self._checked(K), V)

        def setdefault(self, key, val=None):
            return dict.setdefault(self, self._checked(key), val)

        def update(self, values):
            dict.update(self, {self._checked(name): value for name, value in dict(values).items()})

        def isReservedKey(self, K):
            '''Whether it is the name of an attribute.'''
            return K.lower() in self._reserved

        def set(self, key, val, coded_val):
            '''Give the cookie its name and value.'''
            if self.isReservedKey(key):
                raise CookieError(f"Attempt to set a reserved key {key!r}")
            if not key or not _is_plain(key):
                raise CookieError(f"Illegal key {key!r}")
            self._key, self._value, self._coded_value = key, val, coded_val

        def _parts(self):
            return self._value, self._key, self._coded_value

        def __eq__(self, morsel):
            if not isinstance(morsel, Morsel):
                return NotImplemented
            return dict.__eq__(self, morsel) and self._parts() == morsel._parts()

        __ne__ = object.__ne__

        def copy(self):
            made = Morsel()
            dict.update(made, self)
            made.__dict__.update(self.__dict__)
            return made

        def __getstate__(self):
            return {"key": self._key, "value": self._value, "coded_value": self._coded_value}

        def __setstate__(self, state):
            self._key, self._value, self._coded_value = state["key"], state["value"], state["coded_value"]

        def output(self, attrs=None, header="Set-Cookie:"):
            '''The header of the cookie.'''
            return f"{header} {self.OutputString(attrs)}"

        __str__ = output

        def __repr__(self):
            return f"<{type(self).__name__}: {self.OutputString()}>"

        def js_output(self, attrs=None):
            '''A script of a page that sets the cookie.'''
            text = self.OutputString(attrs).replace('"', r"\"")
            return (
                "\n        <script type=\"text/javascript\">\n        <!-- begin hiding\n"
                f"        document.cookie = \"{text}\";\n        // end hiding -->\n        </script>\n        ")

        def OutputString(self, attrs=None):
            '''The cookie without the name of the header, with the attributes of these names.'''
            parts = [f"{self._key}={self._coded_value}"]
            for name, value in sorted(self.items()):
                if value == "" or attrs is not None and name not in attrs:
                    continue
                shown = self._reserved[name]
                if name == "expires" and isinstance(value, int):
                    value = _date(value)
                elif name == "max-age" and isinstance(value, int):
                    value = "%d" % value
                elif name == "comment" and isinstance(value, str):
                    value = _quote(value)
                elif name in self._flags:
                    if value:
                        parts.append(shown)
                    continue
                parts.append(f"{shown}={value}")
            return "; ".join(parts)

        __class_getitem__ = classmethod(types.GenericAlias)


    _in_key = r"[\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=]"
    _in_value = r"[\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]"
    # A name, a value if there is one, and what ends them.
    _pair = re.compile(
        rf'''\s*(?P<key>{_in_key}+?)
        (?:\s*=\s*(?P<value>"(?:[^\\"]|\\.)*"|\w{{3}},\s[\w\d\s-]{{9,11}}\s[\d:]{{8}}\sGMT|{_in_value}*))?
        \s*(?:\s+|;|$)''', re.ASCII | re.VERBOSE)


    class BaseCookie(dict):
        '''Cookies by their names.'''

        def value_decode(self, val):
            '''The value of what a header has, and that itself.'''
            return val, val

        def value_encode(self, val):
            '''The value as a string, and what a header has.'''
            text = str(val)
            return text, text

        def __init__(self, input=None):
            if input:
                self.load(input)

        def _put(self, key, value, coded):
            morsel = self.get(key, Morsel())
            morsel.set(key, value, coded)
            dict.__setitem__(self, key, morsel)

        def __setitem__(self, key, value):
            if isinstance(value, Morsel):
                dict.__setitem__(self, key, value)
            else:
                self._put(key, *self.value_encode(value))

        def output(self, attrs=None, header="Set-Cookie:", sep="\015\012"):
            '''The headers of the cookies.'''
            return sep.join(morsel.output(attrs, header) for _, morsel in sorted(self.items()))

        __str__ = output

        def __repr__(self):
            shown = " ".join(f"{key}={morsel.value!r}" for key, morsel in sorted(self.items()))
            return f"<{type(self).__name__}: {shown}>"

        def js_output(self, attrs=None):
            '''Scripts of a page that set the cookies.'''
            return "".join(morsel.js_output(attrs) for _, morsel in sorted(self.items()))

        def load(self, rawdata):
            '''Take the cookies of a header, or of a dict.'''
            if not isinstance(rawdata, str):
                for key, value in rawdata.items():
                    self[key] = value
                return
            cookies = self._parsed(rawdata)
            for key, value, attributes in cookies or ():
                self._put(key, *value)
                self[key].update(attributes)

        def _parsed(self, text):
            '''Names, values and attributes, None if a part makes no sense.'''
            found, place = [], 0
            while place < len(text) and (match := _pair.match(text, place)):
                key, value, place = match["key"], match["value"], match.end()
                name = key.lower()
                if key[0] == "$":
                    # An attribute as old versions write it; before all cookies it is of no matter.
                    if found:
                        found[-1][2][key[1:]] = value
                elif name in Morsel._reserved:
                    if not found or value is None and name not in Morsel._flags:
                        return None
                    found[-1][2][key] = True if value is None else _unquote(value)
                elif value is None:
                    return None
                else:
                    found.append((key, self.value_decode(value), {}))
            return found


    class SimpleCookie(BaseCookie):
        '''Cookies whose values are strings, quoted where a header needs it.'''

        def value_decode(self, val):
            return _unquote(val), val

        def value_encode(self, val):
            text = str(val)
            return text, _quote(text)
    """#
}
