# The sieve of Eratosthenes: stores into and loads from a list, by index.


def sieve(limit):
    composite = [False] * (limit + 1)
    count = 0
    for n in range(2, limit + 1):
        if not composite[n]:
            count += 1
            for multiple in range(n * n, limit + 1, n):
                composite[multiple] = True
    return count


print(sieve(5_000_000))
