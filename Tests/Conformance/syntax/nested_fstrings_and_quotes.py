name, n = "x", 3
print(f"{f'{name}-{n}'!r:>10}|{'a' if n > 2 else 'b'}|{name:{'>' + str(n)}}|{{{n}}}")
print(f"{n!r}" f'{name}' "{n}", f"""{
    name}""", rf"{n}\d", f"\N{BULLET}{n}\t|")
print(f"{n:=+5}", f"{n == 3}", f"{n!s}", f"{ {'k': 1}['k'] }", f"{n:0>{n}}")
