# Closures: captured variables read and rebound, functions made in a loop, lambdas.


def make_counter():
    count = 0

    def increment(step):
        nonlocal count
        count += step
        return count

    return increment


def compose(f, g):
    return lambda x: f(g(x))


def run(rounds):
    counter = make_counter()
    for i in range(rounds):
        counter(i & 3)
    total = counter(0)
    for i in range(rounds // 4):
        add = lambda x: x + i
        total += add(1)
    pipeline = compose(lambda x: x + 1, compose(lambda x: x * 2, lambda x: x - 3))
    for i in range(rounds // 4):
        total += pipeline(i)
    return total


print(run(2_400_000))
