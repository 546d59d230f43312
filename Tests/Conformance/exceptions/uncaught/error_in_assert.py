def check(n):
    assert n > 3, f"{n} is too small"


check(5)
check(2)
