# A loop that is left early closes the generator that its call has made, however many arguments the call has.


def numbers(*limits):
    try:
        yield from range(sum(limits))
    finally:
        print("closed", limits)


def counted(limit):
    try:
        yield from range(limit)
    finally:
        print("closed", limit)


def first_of(limit):
    for number in counted(limit):
        return number


for number in counted(3):
    break
print("behind the loop", number)
for number in numbers():
    break
for number in numbers(4, 5):
    break
print("behind the loops", number)
print(first_of(7))
kept = counted(9)
for number in kept:
    break
print("kept", next(kept))
kept.close()
for number in enumerate(counted(2)):
    pass
