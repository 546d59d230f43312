print(str.maketrans("ab", "xy"), str.maketrans({"a": 1, 98: None}), str.maketrans("a", "b", "c"))
print("abc".translate({97: "XX", 98: None, 99: 100}), "abc".translate({}))
try:
    str.maketrans("a", "bc")
except ValueError as e:
    print(e)
