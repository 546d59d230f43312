class Wrong(Exception):
    def __new__(cls, *args):
        return cls


def generator():
    try:
        yield 1
    except TypeError as error:
        print("caught", error)
    yield 2


steps = generator()
next(steps)
print(steps.throw(Wrong))
fresh = generator()
try:
    fresh.throw(Wrong)
except TypeError as error:
    print(error)
print(list(fresh))
