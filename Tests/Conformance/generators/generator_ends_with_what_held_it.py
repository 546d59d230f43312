"""A generator that waits within a `try` is closed before anything else is shown once nothing refers to it."""


def generator(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)


def returning():
    held = generator("returning")
    return next(held)


print(returning())
print("after the function")
held = generator("set to None")
next(held)
held = None
print("after None")
held = generator("rebound")
next(held)
held = generator("other")
print("after rebinding")


class Holder:
    def __init__(self):
        self.held = generator("attribute")
        next(self.held)


holder = Holder()
holder = None
print("after the attribute")
table = {"key": generator("item")}
next(table["key"])
table.pop("key")
print("after the item")
print(next(generator("temporary")))
print("after the temporary")
