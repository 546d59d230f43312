import heapq


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


heap = []
for n in (5, 2, 8, 1):
    heapq.heappush(heap, N(n))
print([heapq.heappop(heap).n for _ in range(4)])
h = [3, 1, 2]
heapq.heapify(h)
print(h, heapq.nsmallest(2, h), heapq.nlargest(1, h))
