def g():
    print("never")
    yield


it = g()
for _ in range(2):
    try:
        it.throw(ValueError("x"))
    except ValueError as e:
        print(e)
print(list(it))
try:
    g().throw(5)
except TypeError as e:
    print(e)
