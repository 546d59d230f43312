# What a local variable held the last reference to ends before the next variable is let go of.
def sink(name):
    try:
        while True:
            print(name, "got", (yield))
    finally:
        print(name, "closed")


def started(generator):
    next(generator)
    return generator


def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


source = started(broadcast(started(sink("a")), started(sink("b"))))
source.send(1)
source.close()
del source
print("end")
