# A stream has a dict of its own: what is set there goes before the methods of its class, for `print` too.
import sys


class Mirror:
    def __enter__(self):
        self.write = sys.stdout.write
        sys.stdout.write = self.reversed
        return "JABBERWOCKY"

    def reversed(self, text):
        return self.write(text[::-1])

    def __exit__(self, *_):
        sys.stdout.write = self.write


def show(text):
    sys.stdout.write(text + "\n")


show("before")
with Mirror() as what:
    print("Alice")
    show("Kitty")
    print(what, 1, sep=", ")
print(what)
show("after")
print(sys.stdout.__dict__.keys() >= {"write"} if hasattr(sys.stdout, "__dict__") else None)
del sys.stdout.write
show("its own again")

with open(__file__) as file:
    file.label = "script"
    print(file.label, file.readline().split()[1])
    file.readline = lambda: "mine"
    print(file.readline())
    with open(__file__) as other:
        print(other.readline()[:10], hasattr(other, "label"))
    try:
        del file.nothing
    except AttributeError as error:
        print(error)
