extension BundledModules {
  /// The module `locale`.
  static let locale: StaticString = #"""
    '''The C locale: Martlet has no other.'''
    import functools as _functools
    from operator import index as _index

    __all__ = [
        "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv",
        "strcoll", "strxfrm", "str", "atof", "atoi", "format", "format_string", "currency", "normalize", "LC_CTYPE",
        "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding"]
    LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
    CHAR_MAX = 127
    _builtin_str = str
    _set = ["C"] * 7


    class Error(Exception):
        '''A locale that is not there.'''


    Error.__module__ = "locale"


    def setlocale(category, locale=None):
        '''The locale of a category; only "C" and "POSIX" can be set.'''
        if not 0 <= category <= LC_ALL:
            raise Error("unsupported locale setting")
        if locale is not None:
            if not isinstance(locale, _builtin_str):
                locale = ".".join([part for part in locale if part]) or "C"
            name = {"": "C.UTF-8", "C": "C", "POSIX": "C", "C.UTF-8": "C.UTF-8", "C.utf8": "C.UTF-8"}.get(locale)
            if name is None:
                raise Error("unsupported locale setting")
            for place in range(7) if category == LC_ALL else [category]:
                _set[place] = name
        return _set[0 if category == LC_ALL else category]


    def _warn(text):
        from warnings import warn
        warn(text, DeprecationWarning)


    def resetlocale(category=LC_ALL):
        _warn('Use locale.setlocale(locale.LC_ALL, "") instead')
        setlocale(_index(category), "C")


    def getlocale(category=LC_CTYPE):
        '''Language and encoding.'''
        if category == LC_ALL:
            raise TypeError("category LC_ALL is not supported")
        return (None, None) if _set[category] == "C" else (None, "UTF-8")


    def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
        _warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. Use setlocale(), getencoding() "
              "and getlocale() instead.")
        from os import environ
        name = next(filter(None, map(environ.get, envvars)), "C")
        language, _, encoding = name.partition(".")
        if language in ("C", "POSIX"):
            return (None, "UTF-8" if encoding.lower().replace("-", "") == "utf8" else encoding) if encoding else (None, None)
        return language, "UTF-8" if encoding.lower().replace("-", "") == "utf8" else encoding or "ISO8859-1"


    def getencoding():
        return "UTF-8"


    def getpreferredencoding(do_setlocale=True):
        return "UTF-8"


    def normalize(localename):
        return localename


    def localeconv():
        '''How numbers and amounts are written.'''
        return {
            "int_curr_symbol": "", "currency_symbol": "", "mon_decimal_point": "", "mon_thousands_sep": "",
            "mon_grouping": [], "positive_sign": "", "negative_sign": "", "int_frac_digits": CHAR_MAX,
            "frac_digits": CHAR_MAX, "p_cs_precedes": CHAR_MAX, "p_sep_by_space": CHAR_MAX, "n_cs_precedes": CHAR_MAX,
            "n_sep_by_space": CHAR_MAX, "p_sign_posn": CHAR_MAX, "n_sign_posn": CHAR_MAX, "decimal_point": ".",
            "thousands_sep": "", "grouping": []}


    def strcoll(string1, string2, /):
        '''The order of two strings.'''
        for place, value in enumerate((string1, string2), 1):
            if not isinstance(value, _builtin_str):
                raise TypeError(f"strcoll() argument {place} must be str, not {type(value).__name__}")
        return (string1 > string2) - (string1 < string2)


    def strxfrm(string, /):
        '''What compares as strcoll does.'''
        if not isinstance(string, _builtin_str):
            raise TypeError(f"strxfrm() argument must be str, not {type(string).__name__}")
        return string


    def format_string(f, val, grouping=False, monetary=False):
        '''As %.'''
        return f % val


    def format(percent, value, grouping=False, monetary=False, *additional):
        _warn("This method will be removed in a future version of Python. Use 'locale.format_string()' instead.")
        import re
        found = re.match(r"%(?:\(.*?\))?[-#0-9 +*.hlL]*?[eEfFgGdiouxXcrs%]", percent)
        if not found or found.end() != len(percent):
            raise ValueError(f"format() must be given exactly one %char format specifier, {percent!r} not valid")
        return percent % ((value, *additional) if additional else value)


    def currency(val, symbol=True, grouping=False, international=False):
        raise ValueError("Currency formatting is not possible using the 'C' locale.")


    def str(val):
        '''A float as text.'''
        return "%.12g" % val


    def delocalize(string):
        return string


    def localize(string, grouping=False, monetary=False):
        return string


    def atof(string, func=float):
        return func(string)


    def atoi(string):
        return int(string)


    def nl_langinfo(key, /):
        raise Error("Martlet has no language information")
    """#
}
