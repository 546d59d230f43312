extension BundledModules {
  /// The module `html.parser`.
  static let htmlParser: StaticString = #"""
    '''Reading HTML piece by piece: a method is called for each tag, text, reference, comment and declaration.'''
    import re as _re
    from _markupbase import ParserBase as _ParserBase
    from html import unescape

    __all__ = ["HTMLParser"]

    _reference = _re.compile(r"&#([0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])|&([a-zA-Z][-.a-zA-Z0-9]*)(?=[^a-zA-Z0-9])")
    _name = _re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
    _space = _re.compile(r"(?:\s|/(?!>))*")
    _attribute = _re.compile(r'''([^\s/>][^\s/=>]*)(\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*))?''')
    # The attributes of a tag as far as they are well formed: a name or a value is followed by a space, a slash or the end.
    _head = _re.compile(
        r'''<[a-zA-Z][^\t\n\r\f />\x00]*(?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*'''
        r'''(?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)\s*)?(?:\s|/(?!>))*)*)?\s*''')
    _end_tag = _re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
    _text_end = _re.compile("[&<]")
    # A reference that may go on in what is fed next is not longer.
    _reference_size = 34


    class HTMLParser(_ParserBase):
        '''Calls its methods `handle_…` for what it meets; a subclass defines those that it wants.'''
        CDATA_CONTENT_ELEMENTS = "script", "style"

        def __init__(self, *, convert_charrefs=True):
            self.convert_charrefs = convert_charrefs
            self.reset()

        def reset(self):
            '''Forget what was fed.'''
            _ParserBase.reset(self)
            self.rawdata = ""
            self.lasttag = "???"
            self.interesting = _text_end
            self.cdata_elem = None
            self._tag_text = None

        def feed(self, data):
            '''Read some more text, as far as it is complete.'''
            self.rawdata += data
            self._read(False)

        def close(self):
            '''Read what is left as if it were complete.'''
            self._read(True)

        def get_starttag_text(self):
            '''The text of the start tag that was read last.'''
            return self._tag_text

        def set_cdata_mode(self, elem):
            self.cdata_elem = elem.lower()
            self.interesting = _re.compile(rf"</\s*{_re.escape(self.cdata_elem)}\s*>", _re.I)

        def clear_cdata_mode(self):
            self.interesting = _text_end
            self.cdata_elem = None

        def _read(self, is_last):
            place = 0
            while place < len(self.rawdata):
                end = self._find_markup(place, is_last)
                if end is None:
                    break
                if end > place:
                    self._tell_text(self.rawdata[place:end])
                    place = self.updatepos(place, end)
                    if place == len(self.rawdata):
                        break
                read = self._read_tag if self.rawdata[place] == "<" else self._read_reference
                end = read(place, is_last)
                if end is None:
                    break
                place = self.updatepos(place, abs(end))
                if end < 0:
                    break
            if is_last and place < len(self.rawdata) and not self.cdata_elem:
                self._tell_text(self.rawdata[place:])
                place = self.updatepos(place, len(self.rawdata))
            self.rawdata = self.rawdata[place:]

        def _tell_text(self, text):
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)

        def _find_markup(self, place, is_last):
            '''Where the text at a place ends; None if that depends on what is to come.'''
            text = self.rawdata
            if self.cdata_elem:
                found = self.interesting.search(text, place)
                return found and found.start()
            if not self.convert_charrefs:
                found = self.interesting.search(text, place)
                return found.start() if found else len(text)
            end = text.find("<", place)
            if end >= 0:
                return end
            last = text.rfind("&", max(place, len(text) - _reference_size))
            # The reference may not be whole.
            return None if last >= 0 and not _re.compile(r"[\s;]").search(text, last) else len(text)

        def _read_tag(self, place, is_last):
            '''Reads what a `<` begins; returns where it ends, or None if that is not there.'''
            text = self.rawdata
            following = text[place + 1:place + 2]
            if "a" <= following.lower() <= "z":
                end = self._read_start_tag(place)
            elif following == "/":
                end = self._read_end_tag(place)
            elif text.startswith("<!--", place):
                end = self._whole(self.parse_comment(place))
            elif following == "?":
                end = self._read_up_to(place, 2, ">", self.handle_pi)
            elif following == "!":
                end = self._read_declaration(place)
            elif following or self.cdata_elem:
                self.handle_data("<")
                return place + 1
            else:
                end = None
            if end is not None or not is_last:
                return end
            end = text.find(">", place + 1) + 1
            if not end:
                end = text.find("<", place + 1)
                if end < 0:
                    end = place + 1
            self._tell_text(text[place:end])
            return end

        def _read_reference(self, place, is_last):
            '''The same for what a `&` begins; a negative number if what follows is left for later.'''
            text = self.rawdata
            found = _reference.match(text, place)
            if found:
                number, name = found.groups()
                if number is not None:
                    self.handle_charref(number)
                else:
                    self.handle_entityref(name)
                return found.end() + text.startswith(";", found.end())
            if text.startswith("&#", place):
                if ";" not in text[place:]:
                    return None
                self.handle_data("&#")
                return -place - 2
            if _re.compile("&[a-zA-Z#]").match(text, place) or place + 1 == len(text):
                # Of a lone letter the sign before it is passed over.
                return place + 1 if is_last and place + 2 == len(text) else None
            self.handle_data("&")
            return place + 1

        def _read_up_to(self, place, skipped, mark, handle):
            '''What lies between a mark of some length and another.'''
            end = self.rawdata.find(mark, place + skipped)
            if end < 0:
                return None
            handle(self.rawdata[place + skipped:end])
            return end + len(mark)

        @staticmethod
        def _whole(end):
            return None if end < 0 else end

        def _read_declaration(self, place):
            text = self.rawdata
            if text.startswith("<![", place):
                return self._whole(self.parse_marked_section(place))
            if text[place:place + 9].lower() == "<!doctype":
                return self._read_up_to(place, 2, ">", self.handle_decl)
            return self._read_up_to(place, 2, ">", self.handle_comment)

        def _read_start_tag(self, place):
            text = self.rawdata
            self._tag_text = None
            head = _head.match(text, place).end()
            closing = text[head:head + 1]
            if closing == "/":
                if text.startswith("/>", head):
                    end = head + 2
                elif head + 1 == len(text):
                    return None
                else:
                    end = head if head > place else place + 1
            elif closing == ">":
                end = head + 1
            elif not closing or closing.isascii() and (closing.isalpha() or closing in "=/"):
                return None
            else:
                end = head if head > place else place + 1
            whole = self._tag_text = text[place:end]
            name = _name.match(text, place + 1)
            tag = self.lasttag = name[0].lower()
            attributes = []
            at = _space.match(text, name.end(), end).end()
            while at < end and (found := _attribute.match(text, at, end)):
                key, rest, value = found.groups()
                if not rest:
                    value = None
                elif value[:1] in ("'", '"') and value[:1] == value[-1:] and len(value) > 1:
                    value = value[1:-1]
                attributes.append((key.lower(), unescape(value) if value else value))
                at = _space.match(text, found.end(), end).end()
            rest = text[at:end].strip()
            if rest not in (">", "/>"):
                self.handle_data(whole)
            elif rest == "/>":
                self.handle_startendtag(tag, attributes)
            else:
                self.handle_starttag(tag, attributes)
                if tag in self.CDATA_CONTENT_ELEMENTS:
                    self.set_cdata_mode(tag)
            return end

        def _read_end_tag(self, place):
            text = self.rawdata
            first = text.find(">", place + 1)
            if first < 0:
                return None
            found = _end_tag.match(text, place)
            if not found:
                if self.cdata_elem is not None:
                    self.handle_data(text[place:first + 1])
                    return first + 1
                name = _name.match(text, place + 2)
                if not name:
                    if text.startswith("</>", place):
                        return place + 3
                    return self._read_up_to(place, 2, ">", self.handle_comment)
                end = text.find(">", name.end())
                self.handle_endtag(name[0].lower())
                return end + 1
            tag = found[1].lower()
            if self.cdata_elem is not None and tag != self.cdata_elem:
                self.handle_data(text[place:first + 1])
                return first + 1
            self.handle_endtag(tag)
            self.clear_cdata_mode()
            return first + 1

        def handle_startendtag(self, tag, attrs):
            '''A tag that is start and end in one.'''
            self.handle_starttag(tag, attrs)
            self.handle_endtag(tag)

        def handle_starttag(self, tag, attrs):
            '''A start tag, with pairs of the names and values of its attributes.'''

        def handle_endtag(self, tag):
            '''An end tag.'''

        def handle_charref(self, name):
            '''A character by its number, if they are not converted.'''

        def handle_entityref(self, name):
            '''A character by its name, if they are not converted.'''

        def handle_data(self, data):
            '''Text.'''

        def handle_comment(self, data):
            '''A comment.'''

        def handle_decl(self, decl):
            '''The declaration of the type of the document.'''

        def handle_pi(self, data):
            '''A processing instruction.'''

        def unknown_decl(self, data):
            '''Another declaration in brackets.'''
    """#
}
