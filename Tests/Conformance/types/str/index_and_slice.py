s = "añ😀d"
print(len(s), s[2], s[-1], s[1:3], s[::-1], s[::2], s[10:], s[-100:2], s[3:1])
for f in (lambda: s[4], lambda: s[-5], lambda: s["a"], lambda: s[1.0], lambda: s[::0]):
    try:
        f()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "b"
except TypeError as e:
    print(e)
