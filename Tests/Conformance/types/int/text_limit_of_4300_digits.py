print(len(str(10 ** 4299)))
for f in (lambda: str(10 ** 4300), lambda: int("1" * 4301), lambda: f"{10 ** 4300}"):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(hex(10 ** 4300)), len(f"{1 << 20000:b}"))
