def g(x):
    print("started", x)
    yield
    print("resumed")


it = g(1)
print("created")
next(it)
print("paused")
print(list(it))
