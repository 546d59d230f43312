big = 2 ** 63
print(list(range(big - 1, big + 2)), list(range(-big - 1, -big + 1)))
for i in range(big, big * 4, big):
    print(i)
