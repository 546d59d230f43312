import heapq

heap = [3, 9, 4, 1, 7, 7, 2]
heapq._heapify_max(heap)
print(heap)
print(heapq._heapreplace_max(heap, 5), heap)
print([heapq._heappop_max(heap) for _ in range(len(heap))])
for call in (lambda: heapq._heappop_max([]), lambda: heapq._heapreplace_max([], 1), lambda: heapq._heapify_max(())):
    try:
        call()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)


class Item:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        print(self.rank, "<", other.rank, end="; ")
        return self.rank < other.rank


items = [Item(n) for n in (2, 5, 1, 4)]
heapq._heapify_max(items)
print(heapq._heappop_max(items).rank)
