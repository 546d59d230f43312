# A traceback holds the frames that the exception passed, and these what their variables stood for, until the exception is
# let go of.


class Dying:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


def fails(name):
    first, second = Dying(name + "'s first"), [Dying(name + "'s second")]
    raise ValueError(name)


def passes(name):
    mine = Dying(name + "'s caller")
    fails(name)


def captures(name):
    captured = Dying(name + "'s captured")

    def inner():
        raise ValueError(captured.name)

    inner()


def cleans(name):
    mine = Dying(name + "'s own")
    try:
        fails(name)
    finally:
        print("cleaning up")


def replaces(name):
    try:
        fails(name)
    except ValueError:
        raise KeyError(name)


def counting(name):
    mine = Dying(name + "'s frame")
    yield 1
    raise ValueError(name)


def drain(name):
    for item in counting(name):
        print(item)


for function in fails, passes, captures, cleans, replaces, drain:
    try:
        function(function.__name__)
    except (ValueError, KeyError) as error:
        print("caught", error)
    print("after", function.__name__)

try:
    fails("kept")
except ValueError as error:
    kept = error
print("kept")
kept.__traceback__ = None
print("without a traceback")
kept = None


def handles():
    try:
        passes("handled")
    except ValueError:
        print("handling")
    print("handled")
    with_frame = Dying("with_frame")
    for i in range(2):
        try:
            fails(str(i))
        except ValueError as error:
            print("round", i)
    print("rounds are over")


handles()
print("end")
