x = [1]
print(
    "first",
    x[0] + x[1],
)
