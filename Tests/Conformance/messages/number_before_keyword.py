print(1if 2else 3)
print([0x1for x in "a"])
