# Nested while loops over ints in locals.


def count(n):
    total = 0
    i = 0
    while i < n:
        j = 0
        while j < n:
            total += (i ^ j) & 7
            j += 1
        i += 1
    return total


print(count(2300))
