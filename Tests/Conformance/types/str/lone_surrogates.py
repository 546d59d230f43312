s = "a\ud83d\ude00b"
print(len(s), ascii(s), s[1] == "\ud83d", ascii(s[::-1]), s == "a😀b", ord(s[1]))
try:
    print(s)
except UnicodeEncodeError as e:
    print(type(e).__name__)
