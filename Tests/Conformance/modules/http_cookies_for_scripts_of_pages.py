"""Cookies as a text of JavaScript, and values of cookies that encode nothing."""
from http.cookies import BaseCookie, SimpleCookie

cookie = SimpleCookie()
cookie["second"] = 'a "word"; more'
cookie["first"] = 5
cookie["first"]["path"] = "/"
cookie["first"]["secure"] = True
print(cookie.js_output())
print(cookie["first"].js_output(["path"]))
print(repr(SimpleCookie().js_output()))
for kind in (BaseCookie, SimpleCookie):
    print(kind().value_encode("a;b"), kind().value_encode(3), kind().value_decode('"a\\073b"'))


class Counted(BaseCookie):
    def value_encode(self, val):
        value, coded = super().value_encode(val)
        return value, f"{len(coded)}:{coded}"

    def value_decode(self, val):
        length, _, text = val.partition(":")
        return int(length), val


own = Counted()
own["name"] = "text"
print(own, own["name"].value, own["name"].coded_value)
own.load("other=3:abc")
print(own["other"].value, own.output(header="", sep=","))
