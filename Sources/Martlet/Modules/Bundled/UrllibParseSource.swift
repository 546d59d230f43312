extension BundledModules {
  /// The module `urllib.parse`.
  static let urllibParse: StaticString = #"""
    '''Taking addresses of resources apart and putting them together.'''
    from collections import namedtuple
    import re
    import types

    __all__ = [
        "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
        "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
        "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

    uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero",
                     "rtsp", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
    uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
                   "prospero", "rtsp", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss"]
    uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms",
                   "sftp", "tel"]
    non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
    uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtspu", "sip", "sips"]
    uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file",
                     "prospero"]
    scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
    MAX_CACHE_SIZE = 20
    _unreserved = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
    _quoted = {}


    def clear_cache():
        '''Forget what has been remembered.'''
        _quoted.clear()


    def _texts(*values):
        '''The values as strings, and what makes a result of their kind of it.'''
        is_text = isinstance(values[0], str)
        for value in values[1:]:
            if value and isinstance(value, str) != is_text:
                raise TypeError("Cannot mix str and non-str arguments")
        if is_text:
            return *values, lambda result: result
        return *[value.decode("ascii", "strict") if value else "" for value in values], lambda result: (
            result.encode("ascii", "strict") if isinstance(result, str) else result.encode())


    class _Place:
        '''The parts of a network location.'''
        __slots__ = ()

        def _split(self):
            text = self.netloc
            is_text = isinstance(text, str)
            at, colon, open_, close = ("@", ":", "[", "]") if is_text else (b"@", b":", b"[", b"]")
            info, has_info, host = text.rpartition(at)
            user, has_password, password = info.partition(colon)
            _, bracket, inside = host.partition(open_)
            if bracket:
                name, _, port = inside.partition(close)
                port = port.partition(colon)[2]
            else:
                name, _, port = host.partition(colon)
            return user if has_info else None, password if has_info and has_password else None, name or None, port or None

        username = property(lambda self: self._split()[0])
        password = property(lambda self: self._split()[1])

        @property
        def hostname(self):
            name = self._split()[2]
            if not name:
                return None
            percent = "%" if isinstance(name, str) else b"%"
            name, percent, zone = name.partition(percent)
            return name.lower() + percent + zone

        @property
        def port(self):
            port = self._split()[3]
            if port is None:
                return None
            if not (port.isdigit() and port.isascii()):
                raise ValueError(f"Port could not be cast to integer value as {port!r}")
            port = int(port)
            if not 0 <= port <= 65535:
                raise ValueError("Port out of range 0-65535")
            return port

        __class_getitem__ = classmethod(types.GenericAlias)


    _Defragged = namedtuple("DefragResult", "url fragment")
    _Split = namedtuple("SplitResult", "scheme netloc path query fragment")
    _Parsed = namedtuple("ParseResult", "scheme netloc path params query fragment")


    class DefragResult(_Defragged):
        '''An address without its fragment, and the fragment.'''
        __slots__ = ()

        def geturl(self):
            return self.url + "#" + self.fragment if self.fragment else self.url

        def encode(self, encoding="ascii", errors="strict"):
            return DefragResultBytes(*[part.encode(encoding, errors) for part in self])


    class SplitResult(_Split, _Place):
        '''An address in five parts.'''
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)

        def encode(self, encoding="ascii", errors="strict"):
            return SplitResultBytes(*[part.encode(encoding, errors) for part in self])


    class ParseResult(_Parsed, _Place):
        '''An address in six parts.'''
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)

        def encode(self, encoding="ascii", errors="strict"):
            return ParseResultBytes(*[part.encode(encoding, errors) for part in self])


    class DefragResultBytes(_Defragged):
        __slots__ = ()

        def geturl(self):
            return self.url + b"#" + self.fragment if self.fragment else self.url

        def decode(self, encoding="ascii", errors="strict"):
            return DefragResult(*[part.decode(encoding, errors) for part in self])


    class SplitResultBytes(_Split, _Place):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)

        def decode(self, encoding="ascii", errors="strict"):
            return SplitResult(*[part.decode(encoding, errors) for part in self])


    class ParseResultBytes(_Parsed, _Place):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)

        def decode(self, encoding="ascii", errors="strict"):
            return ParseResult(*[part.decode(encoding, errors) for part in self])


    def urlparse(url, scheme="", allow_fragments=True):
        '''An address in six parts.'''
        url, scheme, back = _texts(url, scheme)
        scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
        params = ""
        if scheme in uses_params and ";" in path:
            folder, slash, last = path.rpartition("/")
            last, semicolon, params = last.partition(";")
            path = folder + slash + last
        return back(ParseResult(scheme, netloc, path, params, query, fragment))


    def _check_netloc(netloc):
        if not netloc or netloc.isascii():
            return
        import unicodedata
        text = netloc
        for char in "@:#?":
            text = text.replace(char, "")
        normal = unicodedata.normalize("NFKC", text)
        if text != normal:
            for char in "/?#@:":
                if char in normal:
                    raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


    def urlsplit(url, scheme="", allow_fragments=True):
        '''An address in five parts.'''
        url, scheme, back = _texts(url, scheme)
        controls = "".join(map(chr, range(33)))
        url = url.lstrip(controls)
        scheme = scheme.strip(controls)
        for char in "\t\r\n":
            url = url.replace(char, "")
            scheme = scheme.replace(char, "")
        netloc = query = fragment = ""
        head, colon, rest = url.partition(":")
        if colon and head and head[0].isascii() and head[0].isalpha() and all([c in scheme_chars for c in head]):
            scheme, url = head.lower(), rest
        if url.startswith("//"):
            end = min([place for place in (url.find(c, 2) for c in "/?#") if place >= 0], default=len(url))
            netloc, url = url[2:end], url[end:]
            if ("[" in netloc) != ("]" in netloc):
                raise ValueError("Invalid IPv6 URL")
            if "[" in netloc:
                host = netloc.partition("[")[2].partition("]")[0]
                if host.startswith("v"):
                    if not re.fullmatch(r"v[a-fA-F0-9]+\..+", host):
                        raise ValueError("IPvFuture address is invalid")
                else:
                    import ipaddress
                    address = ipaddress.ip_address(host)
                    if isinstance(address, ipaddress.IPv4Address):
                        raise ValueError("An IPv4 address cannot be in brackets")
        if allow_fragments:
            url, _, fragment = url.partition("#")
        url, _, query = url.partition("?")
        _check_netloc(netloc)
        return back(SplitResult(scheme, netloc, url, query, fragment))


    def urlunparse(components):
        '''The address of six parts.'''
        scheme, netloc, url, params, query, fragment, back = _texts(*components)
        if params:
            url = f"{url};{params}"
        return back(urlunsplit((scheme, netloc, url, query, fragment)))


    def urlunsplit(components):
        '''The address of five parts.'''
        scheme, netloc, url, query, fragment, back = _texts(*components)
        if netloc or scheme and scheme in uses_netloc and not url.startswith("//"):
            between = "/" if url and not url.startswith("/") else ""
            url = f"//{netloc or ''}{between}{url}"
        before = f"{scheme}:" if scheme else ""
        behind = "".join([mark + part for mark, part in (("?", query), ("#", fragment)) if part])
        return back(before + url + behind)


    def urljoin(base, url, allow_fragments=True):
        '''The address that a relative one means on the page of another.'''
        if not base:
            return url
        if not url:
            return base
        base, url, back = _texts(base, url)
        page = urlparse(base, "", allow_fragments)
        link = urlparse(url, page.scheme, allow_fragments)
        if link.scheme != page.scheme or link.scheme not in uses_relative:
            return back(url)
        has_host = link.scheme in uses_netloc
        if not (has_host and link.netloc):
            # What the link does not say is as on the page.
            if has_host:
                link = link._replace(netloc=page.netloc)
            if link.path or link.params:
                link = link._replace(path=_path_from(page.path, link.path))
            else:
                link = link._replace(path=page.path, params=page.params, query=link.query or page.query)
        return back(urlunparse(link))


    def _path_from(page, path):
        '''A path as it is meant in the folder of a page.'''
        steps = path.split("/")
        if not path.startswith("/"):
            folder = page.split("/")
            steps = folder[:-1 if folder[-1] else None] + steps
            steps = steps[:1] + [step for step in steps[1:-1] if step] + steps[1:][-1:]
        places = []
        for step in steps:
            if step == "..":
                del places[-1:]
            elif step != ".":
                places.append(step)
        if steps[-1] in ("..", "."):
            places.append("")
        return "/".join(places) or "/"


    def urldefrag(url):
        '''An address without its fragment, and the fragment.'''
        url, back = _texts(url)
        if "#" not in url:
            return back(DefragResult(url, ""))
        scheme, netloc, path, params, query, fragment = urlparse(url)
        return back(DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment))


    def unquote_to_bytes(string):
        '''The bytes of a text with %xx.'''
        if not string:
            return b""
        if isinstance(string, str):
            string = string.encode("utf-8")
        first, *parts = string.split(b"%")
        result = [first]
        for part in parts:
            try:
                result.append(bytes([int(part[:2], 16)]) if len(part) >= 2 and part[:2].isalnum() else b"%" + part[:2])
            except ValueError:
                result.append(b"%" + part[:2])
            result.append(part[2:])
        return b"".join(result)


    def unquote(string, encoding="utf-8", errors="replace"):
        '''A text without %xx.'''
        if isinstance(string, bytes):
            return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
        if "%" not in string:
            string.split
            return string
        parts = re.split("([\0-\x7f]+)", string)
        for place in range(1, len(parts), 2):
            parts[place] = unquote_to_bytes(parts[place]).decode(encoding or "utf-8", errors or "replace")
        return "".join(parts)


    def unquote_plus(string, encoding="utf-8", errors="replace"):
        '''As unquote, and + is a space.'''
        return unquote(string.replace("+", " "), encoding, errors)


    def quote(string, safe="/", encoding=None, errors=None):
        '''A text with %xx for what is neither a letter, digit, one of _.-~ nor safe.'''
        if isinstance(string, str):
            if not string:
                return string
            string = string.encode(encoding or "utf-8", errors or "strict")
        elif encoding is not None or errors is not None:
            which = "encoding" if encoding is not None else "errors"
            raise TypeError(f"quote() doesn't support '{which}' for bytes")
        return quote_from_bytes(string, safe)


    def quote_plus(string, safe="", encoding=None, errors=None):
        '''As quote, and + for a space.'''
        space = " " if isinstance(string, str) else b" "
        if space not in string:
            return quote(string, safe, encoding, errors)
        return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")


    def quote_from_bytes(bs, safe="/"):
        '''As quote, of bytes.'''
        if not isinstance(bs, (bytes, bytearray)):
            raise TypeError("quote_from_bytes() expected bytes")
        key = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes([code for code in safe if code < 128])
        table = _quoted.get(key)
        if table is None:
            keep = _unreserved | frozenset(key)
            table = _quoted[key] = [chr(code) if code in keep else f"%{code:02X}" for code in range(256)]
        return "".join([table[code] for code in bs])


    def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
        '''A query of pairs of names and values.'''
        if hasattr(query, "items"):
            query = query.items()
        elif not hasattr(query, "__len__") or len(query) and not isinstance(query[0], tuple):
            raise TypeError("not a valid non-string sequence or mapping object")

        def shown(value):
            if isinstance(value, bytes):
                return quote_via(value, safe)
            return quote_via(str(value), safe, encoding, errors)

        parts = []
        for name, value in query:
            values = [value]
            if doseq and not isinstance(value, (bytes, str)):
                try:
                    len(value)
                except TypeError:
                    pass
                else:
                    values = value
            parts.extend([shown(name) + "=" + shown(item) for item in values])
        return "&".join(parts)


    def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
                 max_num_fields=None, separator="&"):
        '''The values of each name of a query.'''
        result = {}
        for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
            result.setdefault(name, []).append(value)
        return result


    def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
                  max_num_fields=None, separator="&"):
        '''The pairs of a query.'''
        qs, back = _texts(qs)
        if not separator or not isinstance(separator, (str, bytes)):
            raise ValueError("Separator must be of type string or bytes.")
        separator = separator if isinstance(separator, str) else separator.decode("ascii")
        if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
            raise ValueError("Max number of fields exceeded")
        result = []
        for part in qs.split(separator) if qs else []:
            if not part and not strict_parsing:
                continue
            name, equals, value = part.partition("=")
            if not equals and strict_parsing:
                raise ValueError(f"bad query field: {part!r}")
            if value or keep_blank_values and (equals or keep_blank_values):
                result.append((back(unquote(name.replace("+", " "), encoding, errors)),
                               back(unquote(value.replace("+", " "), encoding, errors))))
        return result


    def unwrap(url):
        '''An address without <URL:…> round it.'''
        text = str(url).strip()
        if text.startswith("<") and text.endswith(">"):
            text = text[1:-1].strip()
        return text.removeprefix("URL:").strip()


    def __getattr__(name):
        # The old functions are only loaded when one is asked for.
        if name.startswith(("split", "_split", "to_bytes", "_to_bytes")):
            from _url_pieces import PIECES
            if name in PIECES:
                return PIECES[name]
        raise AttributeError(f"module 'urllib.parse' has no attribute {name!r}")
    """#
}
