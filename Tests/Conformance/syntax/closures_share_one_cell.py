def counter():
    n = 0

    def up():
        nonlocal n
        n += 1
        return n

    return up, lambda: n


up, get = counter()
up()
up()
other, _ = counter()
print(get(), other(), get())
