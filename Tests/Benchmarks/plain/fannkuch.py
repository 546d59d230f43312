# Flipping prefixes of every permutation: swaps by index in short lists.


def fannkuch(n):
    permutation = list(range(n))
    rotations = [0] * n
    most_flips = 0
    checksum = 0
    index = 0
    while True:
        work = permutation[:]
        flips = 0
        while work[0] != 0:
            low = 0
            high = work[0]
            while low < high:
                work[low], work[high] = work[high], work[low]
                low += 1
                high -= 1
            flips += 1
        if flips > most_flips:
            most_flips = flips
        checksum += flips if index % 2 == 0 else -flips
        index += 1
        r = 1
        while True:
            if r == n:
                return checksum, most_flips
            first = permutation[0]
            for i in range(r):
                permutation[i] = permutation[i + 1]
            permutation[r] = first
            rotations[r] += 1
            if rotations[r] <= r:
                break
            rotations[r] = 0
            r += 1


checksum, most_flips = fannkuch(9)
print(checksum, most_flips)
