def say(x, value):
    print(x)
    return value


class O:
    pass


o, items = O(), [1, 2, 3]
say("object", o).attr, say("list", items)[say("low", 0) : say("high", 2)] = say(
    "value", ("a", "bc")
)
print(o.attr, items)
