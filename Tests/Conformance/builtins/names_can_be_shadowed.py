def f():
    len = lambda x: "mine"
    return len("abc")


print(f(), len("abc"))
list = tuple
print(list("ab"))
del list
print(list("ab"))
