def outer():
    x = 1

    def inner():
        return x

    print(inner.__closure__[0].cell_contents, inner.__code__.co_freevars)
    x = 2
    print(inner.__closure__[0].cell_contents)
    inner.__closure__[0].cell_contents = 3
    return inner() + x


print(outer())
