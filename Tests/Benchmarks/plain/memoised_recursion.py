# Recursion with a memo in a dict of tuples, tuples as trees, closures, mutual recursion, Ackermann.


def paths(width, height):
    memo = {}

    def count(x, y):
        if x == 0 or y == 0:
            return 1
        key = (x, y)
        if key in memo:
            return memo[key]
        result = (count(x - 1, y) + count(x, y - 1)) % 1_000_007
        memo[key] = result
        return result

    return count(width, height)


def build(depth):
    if depth == 0:
        return None
    return (build(depth - 1), depth, build(depth - 1))


def total(tree):
    if tree is None:
        return 0
    left, value, right = tree
    return total(left) + value + total(right)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def run(rounds):
    result = 0
    for i in range(rounds):
        result += paths(40, 30) + total(build(10)) + is_even(i % 300) + ackermann(2, 12)
    return result


print(run(500))
