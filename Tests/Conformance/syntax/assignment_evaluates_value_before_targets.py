def say(x):
    print(x)
    return x


box = {}
box[say("first key")] = box[say("second key")] = say("value")
print(box)
