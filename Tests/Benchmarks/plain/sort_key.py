# Sorting: by a lambda key, by a tuple key, plain ints, plain strings, in reverse.


def records(n):
    seed = 42
    result = []
    for i in range(n):
        seed = (seed * 3877 + 29573) % 139968
        result.append((seed, i, "name" + str(seed)))
    return result


def checksum(rows):
    total = 0
    for position, row in enumerate(rows):
        total = (total * 31 + row[1] + position) % 1_000_003
    return total


rows = records(139_000)
by_number = sorted(rows, key=lambda row: row[0])
by_pair = sorted(rows, key=lambda row: (row[0] % 100, -row[1]))
by_name = sorted(rows, key=lambda row: row[2], reverse=True)
numbers = sorted([row[0] for row in rows])
print(checksum(by_number), checksum(by_pair), checksum(by_name), numbers[1000])
