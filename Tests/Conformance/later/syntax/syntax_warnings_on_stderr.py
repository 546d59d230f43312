x = 1
print(x is 1)
assert (x, "always true")
