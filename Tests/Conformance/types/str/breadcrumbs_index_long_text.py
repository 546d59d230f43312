s = "".join(chr(0x61 + i % 26) if i % 3 else chr(0x1F600 + i % 50) for i in range(3000))
print(len(s), s[2999], s[1500], s[-1000], s[1000:1003], s.find(s[2990:]), s.index("😀", 1))
print(s[::1000], s[2500:2490:-3], s.rfind("b"), s.count("😀"))
