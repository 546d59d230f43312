for s in "hello World", "ÀÉ straße", "ǅ ﬁ", "123 abc", "İi", "ΑΣ":
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), sep="|")
