# Multiplying matrices that are lists of lists.


def matrix(n, seed):
    return [[(i * seed + j) % 10 + 1 for j in range(n)] for i in range(n)]


def multiply(a, b, n):
    result = [[0] * n for _ in range(n)]
    for i in range(n):
        row = a[i]
        for j in range(n):
            total = 0
            for k in range(n):
                total += row[k] * b[k][j]
            result[i][j] += total
    return result


def run(n, rounds):
    product = matrix(n, 3)
    for seed in range(rounds):
        product = multiply(product, matrix(n, seed), n)
        for row in product:
            for j in range(n):
                row[j] %= 997
    return sum(sum(row) for row in product)


print(run(80, 14))
