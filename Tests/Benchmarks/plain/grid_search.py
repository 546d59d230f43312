# Breadth-first search over a grid: a deque, tuples as keys of a dict, chained comparisons, sets.
from collections import deque


def search(size, wall):
    grid = [[(x * y + wall) % 7 != 3 for x in range(size)] for y in range(size)]
    distance = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        x, y = queue.popleft()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            nx, ny = x + dx, y + dy
            if 0 <= nx < size and 0 <= ny < size and grid[ny][nx] and (nx, ny) not in distance:
                distance[nx, ny] = distance[x, y] + 1
                queue.append((nx, ny))
    return len(distance), max(distance.values())


def components(size):
    unseen = {(x, y) for x in range(size) for y in range(size) if (x ^ y) % 5}
    found = 0
    while unseen:
        stack = [unseen.pop()]
        found += 1
        while stack:
            x, y = stack.pop()
            for place in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if place in unseen:
                    unseen.remove(place)
                    stack.append(place)
    return found


def run(rounds):
    total = 0
    for wall in range(rounds):
        cells, farthest = search(60, wall)
        total += cells + farthest + components(40)
    return total


print(run(100))
