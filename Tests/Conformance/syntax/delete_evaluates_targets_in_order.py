def say(x, value):
    print(x)
    return value


d = {"a": 1, "b": 2}
del say("first", d)[say("key a", "a")], say("second", d)[say("key b", "b")]
print(d)
