# Bubble sort: while loops, comparisons and swaps of list elements.


def bubble_sort(values):
    end = len(values) - 1
    while end > 0:
        last_swap = 0
        i = 0
        while i < end:
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                last_swap = i
            i += 1
        end = last_swap


def run(n):
    seed = 42
    values = []
    for _ in range(n):
        seed = (seed * 3877 + 29573) % 139968
        values.append(seed)
    bubble_sort(values)
    checksum = 0
    for value in values:
        checksum = (checksum * 31 + value) % 1_000_003
    return checksum


print(run(3_000))
