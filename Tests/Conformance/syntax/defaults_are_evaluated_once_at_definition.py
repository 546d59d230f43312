def say(x):
    print("default", x)
    return x


def f(a=say(1), *, b=say([])):
    b.append(a)
    return b


print("defined")
print(f(), f(2))
