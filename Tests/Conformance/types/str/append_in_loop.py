s = ""
for i in range(2000):
    s += "aé😀"[i % 3]
    if i == 1000:
        t = s
print(len(s), len(t), s.startswith(t), s[-3:] == "😀aé", s.count("é"))
