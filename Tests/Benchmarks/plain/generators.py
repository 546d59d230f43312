# Generators: a pipeline of three, a recursive `yield from`, a generator expression.


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def odd(source):
    for value in source:
        if value % 2:
            yield value


def squares(source):
    for value in source:
        yield value * value % 1009


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def total(source):
    result = 0
    for value in source:
        result += value
    return result


pipeline = total(squares(odd(numbers(2_000_000))))
tree = total(walk(16))
expression = sum(i & 3 for i in range(1_500_000))
print(pipeline, tree, expression)
