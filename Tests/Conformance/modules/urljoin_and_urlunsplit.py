from urllib.parse import quote_from_bytes, unwrap, urljoin, urlunsplit

for base in ("http://a/b/c/d;p?q", "http://a/b/c/", "http://a", "a/b", "mailto:x@y", "file:///a/b", "http://a//b//c"):
    for link in ("g", "./g/", "/g", "//h", "?y", "g;x?y#s", ";x", "", ".", "./", "..", "../..", "../../../g", "g/./h", "/./g",
                 "g//h", "http:g", "https:g", "#s", "a/../b"):
        print(urljoin(base, link), end=" ")
    print()
for parts in (("http", "a", "b", "q", "f"), ("http", "", "b", "", ""), ("", "a", "", "", ""), ("x", "", "b", "q", ""),
              ("http", "", "//b", "", ""), ("", "", "", "", "f"), (b"http", b"a", b"b", b"", b"f")):
    print(urlunsplit(parts))
print(unwrap(" <URL: http://a > "), unwrap("URL:b"), unwrap("<c"), quote_from_bytes(b"a /\xff~", "/\u00e9"), quote_from_bytes(b"a/", b"\xff"))
