# The messages tell the name that the class's body gave.
class Named:
    shown = property()


class Unnamed:
    pass


Unnamed.shown = property()


class Own(property):
    pass


class Subclassed:
    shown = Own()


for cls in (Named, Unnamed, Subclassed):
    thing = cls()
    for use in (lambda: thing.shown, lambda: setattr(thing, "shown", 1), lambda: delattr(thing, "shown")):
        try:
            use()
        except AttributeError as error:
            print(error)
for arguments in ((), (1,), (1, 2, 3)):
    try:
        property().__set_name__(*arguments)
    except TypeError as error:
        print(error)
