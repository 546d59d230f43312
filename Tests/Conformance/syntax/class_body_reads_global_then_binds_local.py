x = 1


class C:
    x = x + 1
    print(x)
    del x
    print(x)


print(x)
