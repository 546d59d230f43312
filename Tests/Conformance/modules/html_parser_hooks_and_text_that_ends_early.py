"""html.parser: every hook, references as they stand, what is cut off, and where the parser is."""
import html
import html.parser
import _markupbase


class Teller(html.parser.HTMLParser):
    def tell(self, *what):
        print("  ", self.getpos(), *what)

    def handle_starttag(self, tag, attrs):
        self.tell("start", tag, attrs, repr(self.get_starttag_text()))

    def handle_endtag(self, tag):
        self.tell("end", tag)

    def handle_data(self, data):
        self.tell("data", repr(data))

    def handle_charref(self, name):
        self.tell("charref", name)

    def handle_entityref(self, name):
        self.tell("entityref", name)

    def handle_comment(self, data):
        self.tell("comment", repr(data))

    def handle_decl(self, decl):
        self.tell("decl", repr(decl))

    def handle_pi(self, data):
        self.tell("pi", repr(data))

    def unknown_decl(self, data):
        self.tell("unknown", repr(data))


TEXTS = ("<p class=a id='b' c=\"d&amp;e\" f>x<br/>y</p>", "a &amp; b &#65; &#x42; &nosuch; &lt", "<!DOCTYPE html><!-- c --><?php x?>",
         "<script>if (a < b) '</p>'</script>z", "<style>a > b</style >", "<![CDATA[x]]> <![if IE]>y<![endif]>", "<!ELEMENT a>",
         "<a href=x", "text &am", "<!-- open", "</", "</ x>", "<>", "<1>", "<a b='c", "<TITLE>T &gt;</TITLE>", "<!>", "<!-->",
         "<a\n\nb=1>\n<c/>", "<img src='a'/ alt>", "<a =b c==d>", "&#xG; &#; & b", "<p/><p / >", "x<y", "<?pi", "<!x", "</p x='>'>")
for convert in (True, False):
    for text in TEXTS:
        print(convert, repr(text))
        parser = Teller(convert_charrefs=convert)
        parser.feed(text)
        print("  rest", repr(parser.rawdata), parser.getpos(), parser.lasttag, parser.cdata_elem)
        parser.close()
        parser.reset()
        print("  reset", repr(parser.rawdata), parser.getpos(), parser.lasttag, parser.interesting.pattern)
parser = Teller()
for character in "<p a='1'>o&amp;k</p><!--x-->":
    parser.feed(character)
parser.close()
print(html.parser.HTMLParser.CDATA_CONTENT_ELEMENTS, issubclass(html.parser.HTMLParser, _markupbase.ParserBase))
plain = html.parser.HTMLParser()
for method, arguments in (("handle_starttag", ("a", [])), ("handle_endtag", ("a",)), ("handle_charref", ("1",)), ("handle_entityref", ("x",)),
                          ("handle_data", ("d",)), ("handle_comment", ("c",)), ("handle_decl", ("d",)), ("handle_pi", ("p",)),
                          ("unknown_decl", ("u",)), ("handle_startendtag", ("a", [])), ("error", ("m",))):
    try:
        print(method, getattr(plain, method)(*arguments))
    except Exception as error:
        print(method, type(error).__name__, error)
try:
    plain.feed("<![a]]><b>")
except AssertionError as error:
    print(error)
for arguments in ((), (1,), (1, 2)):
    try:
        html.parser.HTMLParser(*arguments)
    except TypeError as error:
        print(error)
try:
    plain.feed(b"x")
except TypeError as error:
    print(error)
print(html.escape("<a href='x'>\"&\""), html.escape("'\"<", quote=False), html.unescape("&lt;&#60;&#x3c;&ltx &notit; &#0;&#128;&#xD800;&#99999999; &am &amp &CounterClockwiseContourIntegral;"))
