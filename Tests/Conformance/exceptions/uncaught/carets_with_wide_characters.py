été = {"naïve": 1}
print("日本語", été["naïve"] + été["x"])
