stack = []
for x in range(5):
    stack.append(x)
    if x % 2:
        stack.pop()
grid = [[r * 3 + c for c in range(3)] for r in range(3)]
print(
    stack, [row[::-1] for row in grid], list(zip(*grid)), [x for row in grid for x in row if x % 2]
)
print(
    [[0] * 2 + [1]] * 2, [1, 2] < [1, 2, 0], [*grid[0], *grid[1]], grid[-1][-1], sum(map(sum, grid))
)
