words = ["bb", "a", "cc", "d", "aaa"]
print(sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words), sorted([3, 1.5, True, 2]), sorted("hello", reverse=True))
words.sort(key=lambda w: (-len(w), w))
print(words, words.sort())
