class Count:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("iter")
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Count(3)), sum(Count(4)), 1 in Count(3), next(Count(1)))

class Bad:
    def __iter__(self):
        return 5


for bad in 5, Bad():
    try:
        iter(bad)
    except TypeError as e:
        print(e)
