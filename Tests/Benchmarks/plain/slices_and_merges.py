# Slices: merge sort, quick sort by comprehensions, permutations, a sieve by slice assignment, palindromes.


def merge_sort(values):
    if len(values) <= 1:
        return values
    middle = len(values) // 2
    left = merge_sort(values[:middle])
    right = merge_sort(values[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged


def quick_sort(values):
    if len(values) <= 1:
        return values
    pivot = values[len(values) // 2]
    return (quick_sort([v for v in values if v < pivot]) + [v for v in values if v == pivot]
            + quick_sort([v for v in values if v > pivot]))


def permutations(items):
    if len(items) <= 1:
        return [items]
    result = []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            result.append([items[i]] + rest)
    return result


def primes(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, limit, i))
    return sum(flags)


def palindromes(limit):
    count = 0
    for number in range(limit):
        text = str(number)
        if text == text[::-1]:
            count += 1
    return count


def run(rounds):
    seed = 7
    values = []
    for _ in range(5_000):
        seed = (seed * 3877 + 29573) % 139968
        values.append(seed)
    total = 0
    for i in range(rounds):
        total += merge_sort(values)[i] + quick_sort(values)[i]
        total += len(permutations(list(range(6)))) + primes(20_000) + palindromes(10_000)
    return total


print(run(25))
