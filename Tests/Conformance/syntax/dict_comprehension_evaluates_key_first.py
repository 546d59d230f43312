def say(x):
    print(x, end=" ")
    return x


print({say(k): say(v) for k, v in [("a", 1), ("b", 2)]})
