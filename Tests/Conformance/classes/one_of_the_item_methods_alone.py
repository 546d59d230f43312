class Setter:
    def __setitem__(self, key, value):
        print("set", key, value)


class Deleter:
    def __delitem__(self, key):
        print("deleted", key)


class Getter:
    def __getitem__(self, key):
        return key


setter, deleter = Setter(), Deleter()
setter[1] = 2
del deleter[3]


def delete(container):
    del container[0]


def store(container):
    container[0] = 1


for change, container in [
    (delete, setter), (store, deleter), (delete, Getter()), (store, Getter()), (delete, object()), (store, ()), (delete, "a"),
]:
    try:
        change(container)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
