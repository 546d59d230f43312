def say(x):
    print(x, end=" ")
    return x


d = {say("k1"): say("v1"), **{say("k2"): say("v2")}, say("k1"): say("v3")}
print()
print(d)
