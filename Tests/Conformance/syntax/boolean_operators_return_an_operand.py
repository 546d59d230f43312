print(0 or "", [] or 0, 1 or 2, None or [] or {})
print(1 and 2, 0 and 1 / 0, "a" and "" and 3)
print(not [], not 1, not not "x")
print(1 or 2 and 0, (1 or 2) and 0)
