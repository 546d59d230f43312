# An empty value is quoted.
from http.cookies import SimpleCookie

cookie = SimpleCookie()
cookie["key"] = ""
cookie["other"] = "a b"
print(cookie.output())
