# Built-in methods and other descriptors in the place of hooks and operators.
class Record(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
    __neg__ = dict.copy


record = Record(a=1)
record.b = 2
print(record.a, record["b"], -record)
del record.a
print(record)


class Hook:
    def __get__(self, instance, owner):
        return lambda name: f"{owner.__name__} has no {name}"


class Lenient:
    __getattr__ = Hook()


print(Lenient().colour)


class Described:
    class Doc:
        def __get__(self, instance, owner):
            return f"described, {instance is None}"

    __doc__ = Doc()


print(Described.__doc__, Described().__doc__)


class OnlySet:
    def __set__(self, instance, value):
        print("set", value)


class Meta(type):
    limit = OnlySet()


class Limited(metaclass=Meta):
    limit = 42


Limited.limit = 1
print(Limited.limit)


def function():
    "What it does."


method = classmethod(function)
print(method.__name__, method.__doc__, sorted(method.__dict__), staticmethod(None).__dict__)
method.note = "noted"
print(method.note, None.__doc__)


class Plain:
    pass


plain = Plain()
plain.x = 1
del plain.__dict__
print(plain.__dict__)
for target, name in ((Plain, "__doc__"), ((i for i in ()), "__name__"), ((i for i in ()), "__qualname__")):
    try:
        delattr(target, name)
    except TypeError as error:
        print(error)
