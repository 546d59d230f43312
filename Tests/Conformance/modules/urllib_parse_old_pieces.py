# The deprecated functions that cut one piece off an address.
import warnings
from urllib import parse


def show(name, *texts):
    for text in texts:
        arguments = text if isinstance(text, tuple) else (text,)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = getattr(parse, name)(*arguments)
        print(name, arguments, result, [f"{w.category.__name__}: {w.message}" for w in caught])


show("splittype", "type:opaque", "data:base64:x", "/path", "", "T:x", "a b:c", ":x", "x:\n")
show("splithost", "//h/p", "//h", "h", "//h#f", "//h?q/x", "///p", "//u:p@h:1/x", "/a//b")
show("splituser", "u:p@h:1", "@h", "h", "a@b@c")
show("splitpasswd", "u:p", "u", "u:p:q", ":p", "u:")
show("splitport", "h:88", "h", "h:", "h:x", "[::1]:80", "[::1]", "127.0.0.1:80", ":5")
show("splitnport", "h:88", "h", "h:", ("h", 55), ("h:x", 55), ("h:", 55), "h:1a", ":1")
show("splitquery", "/p?q", "/p", "?q", "a?b?c", "")
show("splittag", "u#t", "u", "a#b#c", "")
show("splitattr", "/p;a=1;b", "p", "")
show("splitvalue", "a=b", "a", "a=b=c", "")
show("to_bytes", "abc", b"x")
try:
    parse._to_bytes("http://é")
except UnicodeError as error:
    print(error)
try:
    parse.splitnothing
except AttributeError as error:
    print(error)
