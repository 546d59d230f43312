# `name += call` keeps nothing where a plain addition keeps its left operand.
def part(number, mark="!"):
    return str(number) + mark


def fill(number):
    used = [str(number), [str(number)], (str(number), [str(number)])]
    return len(used) + len(str(used) + str(used))


def text(count):
    result = ""
    if count:
        result += f"<{part(count)}>"
    if count > 1:
        result += part(count) + part(count, mark="?")
    return result


for number in range(4):
    print(fill(number * 1000), text(number))
