# Raising and catching: in the same frame, through calls, with finally.


class Refused(Exception):
    pass


def check(n):
    if n % 3 == 0:
        raise ValueError("multiple of three")
    if n % 3 == 1:
        raise Refused(n)
    return n


def through(n):
    return check(n) + 1


def run(rounds):
    total = 0
    for i in range(rounds):
        try:
            total += through(i)
        except ValueError:
            total += 1
        except Refused as refused:
            total += refused.args[0] & 1
        finally:
            total += 1
    return total


print(run(1_200_000))
