# The eight queens, on a larger board: recursion over lists of flags.


def place(row, size, columns, rising, falling):
    if row == size:
        return 1
    solutions = 0
    for column in range(size):
        up = row + column
        down = row - column + size
        if not (columns[column] or rising[up] or falling[down]):
            columns[column] = rising[up] = falling[down] = True
            solutions += place(row + 1, size, columns, rising, falling)
            columns[column] = rising[up] = falling[down] = False
    return solutions


def queens(size):
    return place(0, size, [False] * size, [False] * (2 * size), [False] * (2 * size + 1))


print(queens(8), queens(12))
