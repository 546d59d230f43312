def say(x):
    print(x, end=" ")
    return x


print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(1 < 3 > 2 == 2 != 5 in [5])
