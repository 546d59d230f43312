width, precision, fill = 10, 3, "*"
print(f"{3.14159:{width}.{precision}}|{3.14159:{fill}^{width}.{precision}f}|{'x':{'>'}{width - 5}}")
print(
    "{:{}}|{:{}.{}}".format("a", 5, 2.5, 8, 2)
)
print("{0:{w}.{p}f}".format(1 / 3, w=8, p=2))
