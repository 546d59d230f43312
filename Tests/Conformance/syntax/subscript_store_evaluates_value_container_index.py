def say(label, x):
    print(label)
    return x


data = [0, 0]
say("container", data)[say("index", 1)] = say("value", 9)
print(data)
