from functools import cache, lru_cache


@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2)], square.cache_info())
square.cache_clear()


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().hits)
