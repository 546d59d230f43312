for spec in "", "s", "5", "<5", ">5", "^5", "*^7", ".2", "6.2", "<6.1s", "05", "é^6", "😀<4":
    print(spec, f"[{'abc':{spec}}]", f"[{'日本':{spec}}]")
for spec in "d", "+", "=5", ",", "#", " ", "0=5", "z", "_":
    try:
        print(format("abc", spec))
    except ValueError as e:
        print(spec, e)
