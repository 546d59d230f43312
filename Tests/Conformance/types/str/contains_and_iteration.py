print("" in "abc", "bc" in "abc", "x" not in "abc", list("añ😀"), "".join(reversed("añ😀")))
print(max("hello"), sorted("hello"), enumerate("ab").__next__(), "😀" in "a😀")
for c in "ab":
    print(ord(c), chr(ord(c) + 1))
