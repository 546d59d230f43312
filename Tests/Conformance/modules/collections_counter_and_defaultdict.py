from collections import Counter, defaultdict

c = Counter("hello world")
print(
    c["l"], c["z"], c.most_common(2), Counter("aab") + Counter("abc"), Counter(a=1) - Counter(a=2)
)
d = defaultdict(list)
for word in ["apple", "bob", "avocado"]:
    d[word[0]].append(word)
print(d, dict(d), "z" in d)
