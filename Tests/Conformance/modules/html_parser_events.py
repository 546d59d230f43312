from html.parser import HTMLParser


class Teller(HTMLParser):
    def tell(name):
        def told(self, *arguments):
            self.events.append((name, *arguments, self.getpos()))
        return told

    handle_starttag, handle_endtag = tell("start"), tell("end")
    handle_data, handle_comment, handle_decl = tell("data"), tell("comment"), tell("decl")
    handle_pi, unknown_decl = tell("pi"), tell("unknown")
    handle_charref, handle_entityref = tell("charref"), tell("entityref")
    del tell


def tell(*pieces, **options):
    parser = Teller(**options)
    parser.events = []
    for piece in pieces:
        parser.feed(piece)
    parser.close()
    print(*pieces, sep=" + ")
    for event in parser.events:
        print("   ", *map(repr, event))


tell("<!DOCTYPE html>\n<html><head><title>T &amp; t</title></head>\n<body class=a id='b' hidden>text<br/>more</body></html>")
tell("<p>one &lt; two &#62; three &eacute;</p>", convert_charrefs=False)
tell("<a href='?a=1&amp;b=2&copy;' title=\"x > y\" data-x=  3 DISABLED>Link</A >")
tell("<script>if (a < b && c > d) { '</p>' }</script><style>p > a {}</style>after")
tell("<!-- a -- comment --><?xml version='1.0'?><![CDATA[raw <b>]]><!bogus><!>")
tell("<p", " class='", "a'>te", "xt &am", "p; more</", "p>")
tell("a < b & c > d <3 &unknown; &#xZ; </ p></><//x>")
tell("<div><span>unclosed <b title='x")
tell("<img src=/a/b/ alt=''/><a / b / c=d/>")
tell("<", "a>", "&", "#65;", "&#", "66")
tell("x &", convert_charrefs=False)

parser = Teller()
parser.events = []
parser.feed("<A  Href = 'X'\n>")
print(parser.get_starttag_text(), parser.rawdata == "", parser.getpos())
parser.reset()
print(parser.getpos(), parser.convert_charrefs)


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links += [value for name, value in attrs if name == "href"]


links = Links()
links.feed('<a href="/one">1</a> <a name=x>2</a> <a href=/two>3</a><a href>4</a>')
print(links.links)
