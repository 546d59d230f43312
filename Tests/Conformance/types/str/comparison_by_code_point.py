print("a" < "b", "a" < "ab", "Z" < "a", "é" > "z", "\uffff" < "\U00010000", "" < "a")
print(sorted(["b", "B", "a", "é", "e\u0301", "\U0001f600", "\uff5e"]))
print("a" == 1, "a" != 1)
