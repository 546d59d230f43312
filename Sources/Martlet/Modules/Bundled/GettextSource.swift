extension BundledModules {
  /// The module `gettext`.
  static let gettext: StaticString = #"""
    '''Texts in other languages. Catalogues are found and read as GNU gettext writes them.'''
    import os
    import re
    import struct
    import sys

    __all__ = [
        "NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain",
        "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext",
    ]
    _current_domain = "messages"
    _localedirs = {}


    # Plural forms: an expression of C, which becomes one of Python

    _tokens = re.compile(r"\s*(?:(\d+)|(n)\b|(\|\||&&|[=!<>]=|[-+*/%<>!?:()])|(\S))")


    def c2py(plural):
        '''The function that an expression of plural forms describes.'''
        if len(plural) > 1000:
            raise ValueError("plural form expression is too long")
        tokens = []
        for number, name, operator, other in _tokens.findall(plural):
            if other:
                raise ValueError(f"invalid token in plural form: {other}")
            tokens.append(number or name or operator)
        tokens.append("")
        text, rest = _conditional(tokens, 0)
        if tokens[rest]:
            raise ValueError(f"unexpected token in plural form: {tokens[rest]}")
        evaluate = eval(f"lambda n: int({text})")

        def choose(n):
            if not isinstance(n, int):
                message = f"Plural value must be an integer, got {type(n).__name__}"
                try:
                    round(n)
                except TypeError:
                    raise TypeError(message) from None
                from warnings import warn
                warn(message, DeprecationWarning)
            return evaluate(n)
        return choose


    _levels = [{"||": "or"}, {"&&": "and"}, {"==": "==", "!=": "!="}, {each: each for each in ("<", ">", "<=", ">=")},
               {"+": "+", "-": "-"}, {"*": "*", "/": "//", "%": "%"}]


    def _conditional(tokens, at):
        text, at = _binary(tokens, at, 0)
        if tokens[at] != "?":
            return text, at
        first, at = _conditional(tokens, at + 1)
        if tokens[at] != ":":
            raise ValueError("unexpected end of plural form")
        second, at = _conditional(tokens, at + 1)
        return f"({first} if {text} else {second})", at


    def _binary(tokens, at, level):
        if level == len(_levels):
            return _unary(tokens, at)
        text, at = _binary(tokens, at, level + 1)
        while tokens[at] in _levels[level]:
            operator = _levels[level][tokens[at]]
            right, at = _binary(tokens, at + 1, level + 1)
            text = f"({text} {operator} {right})"
            if 2 <= level <= 3:
                # A comparison in C is a number.
                text = f"int{text}"
        return text, at


    def _unary(tokens, at):
        token = tokens[at]
        if token == "!":
            text, at = _unary(tokens, at + 1)
            return f"(not {text})", at
        if token == "(":
            text, at = _conditional(tokens, at + 1)
            if tokens[at] != ")":
                raise ValueError("unbalanced parenthesis in plural form")
            return text, at + 1
        if token.isdigit() or token == "n":
            return token, at + 1
        raise ValueError(f"unexpected token in plural form: {token}" if token else "unexpected end of plural form")


    # Catalogues


    class NullTranslations:
        '''Texts as they are.'''

        def __init__(self, fp=None):
            self._info, self._charset, self._fallback = {}, None, None
            if fp is not None:
                self._parse(fp)

        def _parse(self, fp):
            '''Nothing to read.'''

        def add_fallback(self, fallback):
            if self._fallback:
                self._fallback.add_fallback(fallback)
            else:
                self._fallback = fallback

        def gettext(self, message):
            return self._fallback.gettext(message) if self._fallback else message

        def ngettext(self, msgid1, msgid2, n):
            if self._fallback:
                return self._fallback.ngettext(msgid1, msgid2, n)
            return msgid1 if n == 1 else msgid2

        def pgettext(self, context, message):
            return self._fallback.pgettext(context, message) if self._fallback else message

        def npgettext(self, context, msgid1, msgid2, n):
            if self._fallback:
                return self._fallback.npgettext(context, msgid1, msgid2, n)
            return msgid1 if n == 1 else msgid2

        def info(self):
            return self._info

        def charset(self):
            return self._charset

        def install(self, names=None):
            '''Make `_` a builtin.'''
            import builtins
            builtins._ = self.gettext
            for name in names or ():
                if name in ("gettext", "ngettext", "npgettext", "pgettext"):
                    setattr(builtins, name, getattr(self, name))


    class GNUTranslations(NullTranslations):
        '''Texts of a `.mo` file.'''
        LE_MAGIC = 0x950412de
        BE_MAGIC = 0xde120495
        CONTEXT = "%s\x04%s"
        VERSIONS = (0, 1)

        def _parse(self, fp):
            filename = getattr(fp, "name", "")
            data = fp.read()
            self._catalog = {}
            self.plural = lambda n: int(n != 1)
            magic, = struct.unpack("<I", data[:4])
            if magic not in (self.LE_MAGIC, self.BE_MAGIC):
                raise OSError(0, "Bad magic number", filename)
            order = "<" if magic == self.LE_MAGIC else ">"
            version, count, originals, translations = struct.unpack(order + "4I", data[4:20])
            if version >> 16 not in self.VERSIONS:
                raise OSError(0, "Bad version number " + str(version >> 16), filename)

            def string(table, index):
                length, offset = struct.unpack_from(order + "II", data, table + 8 * index)
                if offset + length > len(data):
                    raise OSError(0, "File is corrupt", filename)
                return data[offset:offset + length]

            for index in range(count):
                original, translated = string(originals, index), string(translations, index)
                if not original:
                    self._read_headers(translated.decode())
                charset = self._charset or "ascii"
                if b"\x00" in original:
                    key = original.split(b"\x00")[0].decode(charset)
                    for number, form in enumerate(translated.split(b"\x00")):
                        self._catalog[key, number] = form.decode(charset)
                else:
                    self._catalog[original.decode(charset)] = translated.decode(charset)

        def _read_headers(self, text):
            last = None
            for line in text.split("\n"):
                line = line.strip()
                if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                    continue
                if ":" in line:
                    last, value = (part.strip() for part in line.split(":", 1))
                    last = last.lower()
                    self._info[last] = value
                elif last:
                    self._info[last] += "\n" + line
                    continue
                if last == "content-type":
                    self._charset = self._info[last].split("charset=")[1]
                elif last == "plural-forms":
                    self.plural = c2py(self._info[last].split(";")[1].split("plural=")[1])

        def _found(self, key):
            return self._catalog.get(key, self._catalog.get((key, self.plural(1))))

        def gettext(self, message):
            found = self._found(message)
            return super().gettext(message) if found is None else found

        def ngettext(self, msgid1, msgid2, n):
            found = self._catalog.get((msgid1, self.plural(n)))
            return super().ngettext(msgid1, msgid2, n) if found is None else found

        def pgettext(self, context, message):
            found = self._found(self.CONTEXT % (context, message))
            return super().pgettext(context, message) if found is None else found

        def npgettext(self, context, msgid1, msgid2, n):
            found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
            return super().npgettext(context, msgid1, msgid2, n) if found is None else found


    Catalog = None


    def _spellings(language):
        '''de_DE.UTF-8@euro, and what is left without its parts, the closest first.'''
        main, at, modifier = language.partition("@")
        main, dot, codeset = main.partition(".")
        code, bar, territory = main.partition("_")
        found = []
        for with_territory in (True, False) if territory else (False,):
            for with_codeset in (True, False) if codeset else (False,):
                for with_modifier in (True, False) if modifier else (False,):
                    found.append((
                        -(4 * with_territory + 2 * with_codeset + with_modifier),
                        code + with_territory * (bar + territory) + with_codeset * (dot + codeset)
                        + with_modifier * (at + modifier)))
        return [name for _, name in sorted(found)]


    def find(domain, localedir=None, languages=None, all=False):
        '''The path of a catalogue, or the list of all of them.'''
        folder = localedir or os.path.join(sys.base_prefix, "share", "locale")
        if languages is None:
            given = next(filter(None, map(os.environ.get, ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))), "")
            languages = given.split(":") if given else []
            if "C" not in languages:
                languages.append("C")
        names = []
        for language in languages:
            names += [name for name in _spellings(language) if name not in names]
        found = []
        for name in names:
            if name == "C":
                break
            path = os.path.join(folder, name, "LC_MESSAGES", f"{domain}.mo")
            if os.path.exists(path):
                if not all:
                    return path
                found.append(path)
        return found if all else None


    _translations = {}


    def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
        '''The texts of a domain in the first languages that there are.'''
        import copy
        kind = GNUTranslations if class_ is None else class_
        paths = find(domain, localedir, languages, all=True)
        if not paths:
            if fallback:
                return NullTranslations()
            raise FileNotFoundError(2, "No translation file found for domain", domain)
        result = None
        for path in paths:
            key = kind, os.path.abspath(path)
            if key not in _translations:
                with open(path, "rb") as file:
                    _translations[key] = kind(file)
            # Each has fallbacks of its own.
            texts = copy.copy(_translations[key])
            if result is None:
                result = texts
            else:
                result.add_fallback(texts)
        return result


    Catalog = translation


    def install(domain, localedir=None, *, names=None):
        '''Make `_` a builtin that translates.'''
        translation(domain, localedir, fallback=True).install(names)


    def textdomain(domain=None):
        '''The domain in use, which may be set.'''
        global _current_domain
        if domain is not None:
            _current_domain = domain
        return _current_domain


    def bindtextdomain(domain, localedir=None):
        '''The folder of a domain, which may be set.'''
        if localedir is not None:
            _localedirs[domain] = localedir
        return _localedirs.get(domain, os.path.join(sys.base_prefix, "share", "locale"))


    def _texts(domain):
        return translation(domain, _localedirs.get(domain), fallback=True)


    def dgettext(domain, message):
        return _texts(domain).gettext(message)


    def dngettext(domain, msgid1, msgid2, n):
        return _texts(domain).ngettext(msgid1, msgid2, n)


    def dpgettext(domain, context, message):
        return _texts(domain).pgettext(context, message)


    def dnpgettext(domain, context, msgid1, msgid2, n):
        return _texts(domain).npgettext(context, msgid1, msgid2, n)


    def gettext(message):
        return dgettext(_current_domain, message)


    def ngettext(msgid1, msgid2, n):
        return dngettext(_current_domain, msgid1, msgid2, n)


    def pgettext(context, message):
        return dpgettext(_current_domain, context, message)


    def npgettext(context, msgid1, msgid2, n):
        return dnpgettext(_current_domain, context, msgid1, msgid2, n)
    """#
}
