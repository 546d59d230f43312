extension BundledModules {
  /// The module `string`.
  static let string_: StaticString = #"""
    '''Sets of characters, and templates.'''
    whitespace = " \t\n\r\x0b\x0c"
    ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
    ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = "0123456789"
    hexdigits = digits + "abcdefABCDEF"
    octdigits = "01234567"
    punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        '''Each word capitalised.'''
        return (sep or " ").join(map(str.capitalize, s.split(sep)))


    class Template:
        '''Text with $names to be filled in.'''
        delimiter = "$"

        def __init__(self, template):
            self.template = template

        def _fill(self, mapping, safe):
            text = self.template
            result = []
            index = 0
            while index < len(text):
                c = text[index]
                if c != self.delimiter:
                    result.append(c)
                    index += 1
                    continue
                rest = text[index + 1:]
                if rest.startswith(self.delimiter):
                    result.append(c)
                    index += 2
                    continue
                braced = rest.startswith("{")
                name = rest[1:] if braced else rest
                end = 0
                while end < len(name) and (name[end] == "_" or name[end].isalnum() and name[end].isascii()):
                    end += 1
                name = name[:end]
                if not name or name[0].isdigit() or braced and rest[1 + end:2 + end] != "}":
                    if safe:
                        result.append(c)
                        index += 1
                        continue
                    line = text.count("\n", 0, index) + 1
                    column = index - text.rfind("\n", 0, index)
                    raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
                size = 1 + end + (2 if braced else 0)
                if safe:
                    try:
                        result.append(str(mapping[name]))
                    except KeyError:
                        result.append(text[index:index + size])
                else:
                    result.append(str(mapping[name]))
                index += size
            return "".join(result)

        def substitute(self, mapping={}, /, **kws):
            return self._fill({**mapping, **kws}, False)

        def safe_substitute(self, mapping={}, /, **kws):
            return self._fill({**mapping, **kws}, True)


    class Formatter:
        '''str.format to derive from.'''

        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            return format_string.format(*args, **kwargs)
    """#
}
