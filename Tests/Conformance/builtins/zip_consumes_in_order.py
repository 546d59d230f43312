def g(name, n):
    for i in range(n):
        print("pull", name, i)
        yield i
    print("end", name)


a, b = g("a", 2), g("b", 1)
print(list(zip(a, b)))
print(list(a))
