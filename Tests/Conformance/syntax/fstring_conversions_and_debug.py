x = "é\n"
n = 3.14159
print(f"{x!r} {x!a} {x!s:>4}|")
print(f"{n=} {n = :.2f} {x=} {n=!s} {1 + 1 = }")
print(f"{{}} {'nested'} {n:{'>'}{10}.{2}f}")
print(f"{[i for i in range(3)]} {(lambda: 1)()} {({'a': 1})['a']}")
