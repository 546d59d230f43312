# A chain of comparisons with literals, and a match of literals, choose as if each were tried in turn.
class Text(str):
    pass


class Loud:
    def __eq__(self, other):
        print("compared with", other, end="; ")
        return other == "c"


class Number(int):
    pass


def chain(x):
    if x == "a":
        return "A"
    elif x == 1:
        return "one"
    elif x == "c":
        return "C"
    elif x == "a":
        return "never"
    elif x == 0:
        return "zero"
    else:
        return "other"


def without_else(x):
    result = "none"
    if x == "alpha":
        result = "first"
    elif x == "beta":
        x = "gamma"
        result = "second"
    elif x == "gamma":
        result = "third"
    return result, x


def matched(x):
    match x:
        case "a" | "b":
            return "A or B"
        case 1:
            return "one"
        case "c":
            return "C"
        case _:
            return "other"


def matched_without_default(x):
    match x:
        case 10:
            result = "ten"
        case 20 | 30:
            result = "more"
        case -5:
            result = "less"
    return result


def in_a_loop(texts):
    found = []
    for text in texts:
        if text == "skip":
            continue
        elif text == "stop":
            break
        elif text == "leave":
            return found, "left"
        found.append(text)
    return found, "ended"


def unbound():
    if missing == "a":
        pass
    elif missing == "b":
        pass
    elif missing == "c":
        missing = 1


values = ["a", "b", "".join(["a"]), "c", 1, 0, True, False, 1.0, Text("c"), Number(1), Loud(), None, 2**70, b"a", "abc"[2]]
for value in values:
    print(chain(value), end=" ")
    print(matched(value))
for value in ("alpha", "beta", "gamma", "".join(["be", "ta"]), 3):
    print(without_else(value))
for value in (10, 30, 20.0, -5, Number(10), 11):
    try:
        print(matched_without_default(value))
    except UnboundLocalError as error:
        print(error)
print(in_a_loop(["x", "skip", "y", "stop", "z"]), in_a_loop(["leave"]), in_a_loop(["a", "b"]))
try:
    unbound()
except UnboundLocalError as error:
    print(error)
