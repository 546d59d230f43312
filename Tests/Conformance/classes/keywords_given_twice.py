# Keywords of a class statement follow the rules of a call.
def attempt(make):
    try:
        make()
        print("made")
    except TypeError as error:
        print(error)


def metaclass_twice():
    class A(metaclass=type, **{"metaclass": type}):
        pass


def unpacked_twice():
    class A(**{"x": 1}, **{"x": 2}):
        pass


def named_and_unpacked():
    class A(x=1, **{"x": 2}):
        pass


def not_a_string():
    class A(**{1: 2}):
        pass


def not_a_mapping():
    class A(**5):
        pass


def not_an_iterable():
    class A(*5):
        pass


def right():
    class Base:
        def __init_subclass__(cls, **named):
            print(named)

    class A(*[Base], a=1, **{"b": 2}, **{"c": 3}):
        pass


for make in (metaclass_twice, unpacked_twice, named_and_unpacked, not_a_string, not_a_mapping, not_an_iterable, right):
    attempt(make)
