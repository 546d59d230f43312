extension BundledModules {
  /// The module `_url_pieces`: old functions of `urllib.parse`.
  static let urlPieces: StaticString = #"""
    '''The old functions of `urllib.parse` that cut one piece off an address, and their deprecated public names.'''
    import re

    _host = re.compile("//([^/#?]*)(.*)", re.DOTALL)
    _port = re.compile("(.*):([0-9]*)", re.DOTALL)
    _scheme = re.compile("([^/:]+):(.*)", re.DOTALL)


    def _cut_last(text, separator):
        '''Both sides of the last separator; None stands for what would be behind it.'''
        before, found, after = text.rpartition(separator)
        return (before, after) if found else (text, None)


    def _splittype(url):
        '''The scheme, in small letters, and the rest.'''
        match = _scheme.match(url)
        return (match[1].lower(), match[2]) if match else (None, url)


    def _splithost(url):
        '''What is behind two slashes, and the path.'''
        match = _host.match(url)
        if match is None:
            return None, url
        host, path = match.groups()
        return host, f"/{path}" if path and path[0] != "/" else path


    def _splituser(host):
        '''User and host.'''
        user, found, rest = host.rpartition("@")
        return user if found else None, rest


    def _splitpasswd(user):
        '''Name and password.'''
        name, found, password = user.partition(":")
        return name, password if found else None


    def _splitport(host):
        '''Host and port, the latter as text.'''
        match = _port.fullmatch(host)
        return (match[1], match[2] or None) if match else (host, None)


    def _splitnport(host, defport=-1):
        '''Host and port; None is a port that is no number.'''
        name, port = _cut_last(host, ":")
        if not port:
            return name, defport
        return name, int(port) if port.isascii() and port.isdigit() else None


    def _splitquery(url):
        '''Path and query.'''
        return _cut_last(url, "?")


    def _splittag(url):
        '''Address and fragment.'''
        return _cut_last(url, "#")


    def _splitattr(url):
        '''Path and a list of attributes.'''
        path, *attributes = url.split(";")
        return path, attributes


    def _splitvalue(attr):
        '''Name and value.'''
        name, found, value = attr.partition("=")
        return name, value if found else None


    def _to_bytes(url):
        '''The address, if it is ASCII.'''
        if isinstance(url, str) and not url.isascii():
            raise UnicodeError(f"URL {url!r} contains non-ASCII characters")
        return url


    def _deprecated(name, function, instead):
        def warned(*args, **kwargs):
            from warnings import warn
            warn(f"urllib.parse.{name}() is deprecated as of 3.8{instead}", DeprecationWarning)
            return function(*args, **kwargs)

        warned.__name__ = warned.__qualname__ = name
        warned.__module__ = "urllib.parse"
        warned.__doc__ = function.__doc__
        return warned


    PIECES = {function.__name__: function for function in (
        _splittype, _splithost, _splituser, _splitpasswd, _splitport, _splitnport, _splitquery, _splittag, _splitattr,
        _splitvalue, _to_bytes)}
    for _private, _function in [*PIECES.items()]:
        _other = "" if _private == "_to_bytes" else ", use urllib.parse.parse_qsl() instead" if _private == "_splitvalue" else (
            ", use urllib.parse.urlparse() instead")
        PIECES[_private[1:]] = _deprecated(_private[1:], _function, _other)
    """#
}
