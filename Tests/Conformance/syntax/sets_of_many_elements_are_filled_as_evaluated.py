# Up to thirty elements of a set display are evaluated before the first is hashed; of more, each is hashed at once.
class Noisy:
    def __init__(self, number):
        self.number = number
        events.append(f"+{number}")

    def __hash__(self):
        events.append(f"#{self.number}")
        return self.number


def display(count):
    elements = ", ".join(f"Noisy({number})" for number in range(count))
    return eval("{" + elements + "}")


for count in (29, 30, 31, 40):
    events = []
    print(count, len(display(count)), events[:3], events[28:33], events[-2:])

long = eval("[" + "'x', [], " * 2_000 + "]")
print(len(long), long[:3], long[-1])
wide = eval("(" + "1, 'y', " * 2_000 + ")")
print(len(wide), type(wide).__name__, wide[-2:])
print(len(eval("{" + "1.5, 'y', 2, " * 2_000 + "}")))
