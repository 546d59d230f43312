def a():
    return


def b():
    if False:
        return 1


print(a(), b(), (lambda: None)())
