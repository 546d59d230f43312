extension BundledModules {
  /// The module `_configparser_references`: values that refer to others.
  static let configparserReferences: StaticString = #"""
    '''How values refer to others.'''
    import re
    from _configparser_errors import (
        InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError, MAX_INTERPOLATION_DEPTH,
        NoOptionError, NoSectionError)


    class Interpolation:
        '''Values are what is written. Classes derived from it change them on their way in or out.'''

        def before_get(self, parser, section, option, value, defaults):
            return value

        def before_set(self, parser, section, option, value):
            return value

        def before_read(self, parser, section, option, value):
            return value

        def before_write(self, parser, section, option, value):
            return value


    class _Marked(Interpolation):
        '''References begin with a sign; doubled, the sign is itself.'''

        def before_get(self, parser, section, option, value, defaults):
            return "".join(self._pieces(parser, option, value, section, defaults, 1))

        def before_set(self, parser, section, option, value):
            rest = self._reference.sub("", value.replace(self._sign * 2, ""))
            if self._sign in rest:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find(self._sign)}")
            return value

        def _pieces(self, parser, option, text, section, values, depth):
            raw = parser.get(section, option, raw=True, fallback=text)
            if depth > MAX_INTERPOLATION_DEPTH:
                raise InterpolationDepthError(option, section, raw)
            while text:
                before, sign, rest = text.partition(self._sign)
                if before:
                    yield before
                if not sign:
                    return
                if rest[:1] == sign:
                    yield sign
                    text = rest[1:]
                    continue
                if rest[:1] != self._opening:
                    raise InterpolationSyntaxError(option, section, self._complaint(sign + rest))
                match = self._reference.match(sign + rest)
                if match is None:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {sign + rest!r}")
                text = rest[match.end() - 1:]
                yield from self._followed(parser, option, section, values, raw, match[1], text, depth)

        def _deeper(self, parser, option, found, section, values, depth):
            return self._pieces(parser, option, found, section, values, depth + 1) if self._sign in found else [found]


    class BasicInterpolation(_Marked):
        '''`%(option)s` is the value of an option of the section or the defaults.'''
        _sign, _opening = "%", "("
        _reference = re.compile(r"%\(([^)]+)\)s")

        def _complaint(self, rest):
            return f"'%' must be followed by '%' or '(', found: {rest!r}"

        def _followed(self, parser, option, section, values, raw, name, rest, depth):
            name = parser.optionxform(name)
            try:
                found = values[name]
            except KeyError:
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            return self._deeper(parser, option, found, section, values, depth)


    class ExtendedInterpolation(_Marked):
        '''`${option}` and `${section:option}`.'''
        _sign, _opening = "$", "{"
        _reference = re.compile(r"\$\{([^}]+)\}")

        def _complaint(self, rest):
            return f"'$' must be followed by '$' or '{{', found: {rest!r}"

        def _followed(self, parser, option, section, values, raw, name, rest, depth):
            path = name.split(":")
            if len(path) > 2:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
            key = parser.optionxform(path[-1])
            try:
                if len(path) == 1:
                    return self._deeper(parser, key, values[key], section, values, depth)
                found = parser.get(path[0], key, raw=True)
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            return self._deeper(parser, key, found, path[0], dict(parser.items(path[0], raw=True)), depth)


    class LegacyInterpolation(Interpolation):
        '''As `%` does it with a dict, again and again.'''
        _reference = re.compile(r"%\(([^)]*)\)s|.", re.DOTALL)

        def __init__(self):
            from warnings import warn
            warn(
                "LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser module in "
                "Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.", DeprecationWarning)

        def before_get(self, parser, section, option, value, defaults):
            text = value
            for _ in range(MAX_INTERPOLATION_DEPTH):
                if not text or "%(" not in text:
                    break
                text = self._reference.sub(lambda match: self._key(parser, match), text)
                try:
                    text = text % defaults
                except KeyError as error:
                    raise InterpolationMissingOptionError(option, section, value, error.args[0]) from None
            if text and "%(" in text:
                raise InterpolationDepthError(option, section, value)
            return text

        def before_set(self, parser, section, option, value):
            return value

        @staticmethod
        def _key(parser, match):
            return match[0] if match[1] is None else f"%({parser.optionxform(match[1])})s"


    for _class in (Interpolation, BasicInterpolation, ExtendedInterpolation, LegacyInterpolation):
        _class.__module__ = "configparser"
    """#
}
