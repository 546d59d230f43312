n = 1
print("a" f"{n}" "b" rf"\{n}\n" "{n}")
print(f'''{
    n
    + 1
}''')
print(f"{n:>5}|{n:<5}|{n:^5}|{n:05}")
print(f"{'a' 'b'}{n!r:>3}")
