for s in "", "a", "abc", "é", "😀", "hello world", "x" * 100:
    print(hash(s))
print({"a", "b", "c", "apple", "pear"})
