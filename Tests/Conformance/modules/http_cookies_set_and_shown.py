import pickle
from http.cookies import BaseCookie, CookieError, Morsel, SimpleCookie

cookies = SimpleCookie({"plain": "simple", "number": 5})
cookies["odd"] = 'q"uo;te, \\x \xe9\n'
cookies["plain"].update({"path": "/p", "Max-Age": 30, "secure": True, "samesite": "Lax"})
cookies["odd"]["comment"] = "hi there;"
print(cookies.output(sep="\n"))
print(cookies.output(attrs=["path"], header="", sep="|"))
print(repr(cookies), repr(cookies["plain"]))
print(cookies["number"].value, cookies["odd"].coded_value, cookies["plain"].key)
print(cookies["plain"].js_output(["path"]))
copied = cookies["plain"].copy()
print(copied == cookies["plain"], copied == cookies["odd"], copied == {}, pickle.loads(pickle.dumps(copied)) == copied)
print(BaseCookie('k="v"'), SimpleCookie('k="v"'), Morsel(), Morsel[int], copied.isReservedKey("PATH"))
cookies["late"] = 1
cookies["late"]["expires"] = 60
print(cookies["late"])
for wrong in (
    lambda: cookies.__setitem__("a b", 1), lambda: cookies.__setitem__("path", 1), lambda: cookies.__setitem__("", 1),
    lambda: copied.__setitem__("other", 1), lambda: copied.update({"other": 1}), lambda: copied.setdefault("other"),
    lambda: copied.set("Secure", 1, 1), lambda: setattr(copied, "value", 1), lambda: cookies["none"],
):
    try:
        wrong()
    except (AttributeError, CookieError, KeyError) as error:
        print(type(error).__name__, error)
