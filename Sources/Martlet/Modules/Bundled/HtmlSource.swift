extension BundledModules {
  /// The module `html`.
  static let html: StaticString = #"""
    '''Text in HTML.'''
    import re as _re
    from html.entities import html5 as _names

    __all__ = ["escape", "unescape"]


    def escape(s, quote=True):
        '''A text with & < > and, if asked, quotes as references.'''
        s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


    _charref = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")
    # What browsers read numbers of control characters as: windows-1252.
    _windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"


    def _replace_charref(match):
        text = match[1]
        if text[0] != "#":
            if text in _names:
                return _names[text]
            for end in range(len(text) - 1, 1, -1):
                if text[:end] in _names:
                    return _names[text[:end]] + text[end:]
            return "&" + text
        digits = text[1:].rstrip(";")
        code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        if 0x80 <= code < 0xA0:
            return _windows[code - 0x80]
        if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            return "\ufffd"
        if code == 13:
            return "\r"
        if (code < 32 and code not in (9, 10, 12)) or code == 0x7F or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
            return ""
        return chr(code)


    def unescape(s):
        '''A text with its references replaced.'''
        return _charref.sub(_replace_charref, s) if "&" in s else s
    """#
}
