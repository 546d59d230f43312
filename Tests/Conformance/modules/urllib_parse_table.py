import urllib.parse as u
for x in ("http://user:pw@Host.com:80/p/a;x?q=1#f","//h/p","mailto:a@b","a/b?c","file:///x","http://[::1]:8/","HTTP://A/b;c/d;e"):
    r=u.urlparse(x); print(r, r.geturl(), r.hostname, r.port, r.username); print(u.urlsplit(x))
for b,r in [("http://a/b/c/d;p?q",x) for x in ("g:h","g","./g","g/","/g","//g","?y","g?y","#s","g#s",";x","","..","../g","../../../g","g/../h","./g/.")]: print(u.urljoin(b,r), end=' ')
print(u.quote("a b/ü?&"), u.quote_plus("a b&c"), u.unquote("a%20b%C3%BC%zz%4"), u.unquote_plus("a+b"), u.urlencode({"a":1,"b":"x y","c":[1,2]}), u.urlencode({"c":[1,2]},doseq=True), u.parse_qs("a=1&b=2&a=3&c="), u.parse_qsl("a=1;b&c=%20", keep_blank_values=True), u.urldefrag("a#b"))
for f in (lambda: u.urlparse("http://h:x/").port, lambda:u.urlparse("http://h:99999/").port, lambda:u.quote(5), lambda:u.urlsplit("http://[x"), lambda:u.urlparse(b"http://a/b"), lambda:u.parse_qs("a&b",strict_parsing=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

