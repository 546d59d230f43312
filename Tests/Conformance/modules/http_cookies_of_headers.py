from http.cookies import SimpleCookie

for text in (
    "a=b; c=d", 'x="q\\"uo\\073te"; Path=/a; y=z; secure; HttpOnly', "$Version=1; k=v; $Path=/x", "a=b; bad; c=d",
    "a=b; path", "path=/; a=b", "a=b; expires=Wed, 01 Jan 2025 00:00:00 GMT; c=1", "a=", "=b", "a = b ;c= d",
    "a=b=c; d=[1]", "a=b, c=d", "a=b;;c=d", "a=b c=d", 'k="un; z=1', "a=1; a=2", "a=b; Max-Age=5; Bogus=1",
    "a=b; Secure=x",
):
    cookies = SimpleCookie(text)
    attributes = {key: {name: value for name, value in morsel.items() if value} for key, morsel in cookies.items()}
    print(repr(cookies), attributes)
