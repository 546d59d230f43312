# Counting in dicts: by int keys and by string keys.


def count_ints(n):
    counts = {}
    seed = 42
    for _ in range(n):
        seed = (seed * 3877 + 29573) % 139968
        key = seed % 5000
        counts[key] = counts.get(key, 0) + 1
    return counts


def count_strings(n):
    words = ["w" + str(i) for i in range(997)]
    counts = {}
    for i in range(n):
        word = words[i * 7 % 997]
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts


ints = count_ints(1_500_000)
strings = count_strings(1_500_000)
print(len(ints), max(ints.values()), len(strings), strings["w500"])
