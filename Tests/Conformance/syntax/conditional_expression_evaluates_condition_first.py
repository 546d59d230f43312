def say(x):
    print(x, end=" ")
    return x


print(say("yes") if say(1) else say("no"))
print(say("yes") if say(0) else say("no"))
print((lambda: 1 if 0 else 2 if 0 else 3)())
