def say(x):
    print(x, end=" ")
    return x


print(say(1) + say(2) * say(3) ** say(2))
print(say(8) // say(2) - say(1))
