for s in "e\u0301", "é", "👨‍👩‍👧", "🇩🇪", "\r\n", "각":
    print(len(s), [hex(ord(c)) for c in s])
print("e\u0301" == "\u00e9", "\r\n"[0] == "\r", "\u0301" in "e\u0301", "ä".upper() == "Ä")
