# The spectral norm of an infinite matrix: calls inside nested float loops.


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    result = []
    for i in range(len(vector)):
        total = 0.0
        for j in range(len(vector)):
            total += element(i, j) * vector[j]
        result.append(total)
    return result


def times_transposed(vector):
    result = []
    for i in range(len(vector)):
        total = 0.0
        for j in range(len(vector)):
            total += element(j, i) * vector[j]
        result.append(total)
    return result


def run(n):
    u = [1.0] * n
    for _ in range(6):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    numerator = sum([a * b for a, b in zip(u, v)])
    denominator = sum([b * b for b in v])
    return (numerator / denominator) ** 0.5


print("%.9f" % run(340))
