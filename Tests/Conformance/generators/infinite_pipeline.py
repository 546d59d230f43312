def count(n=0):
    while True:
        yield n
        n += 1


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


evens = (x for x in count() if x % 2 == 0)
print(list(take(5, (x * x for x in evens))))
print(list(take(3, evens)))
