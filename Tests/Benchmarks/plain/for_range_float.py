# Float arithmetic in a for loop over a range.


def integrate(n):
    step = 1.0 / n
    total = 0.0
    for i in range(n):
        x = (i + 0.5) * step
        total += 4.0 / (1.0 + x * x)
    return total * step


print("%.10f" % integrate(5_000_000))
