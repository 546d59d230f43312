def g():
    try:
        yield 1
    finally:
        print("finally")


it = g()
next(it)
print(it.close(), it.close())
g().close()
print(list(it))
