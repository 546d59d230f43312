"""A selector of one's own: modify unregisters and registers again, get_key asks the map."""
import selectors


class Listed(selectors.BaseSelector):
    def __init__(self):
        self.keys = {}

    def register(self, fileobj, events, data=None):
        print("register", fileobj, events, data)
        if not events:
            return super().register(fileobj, events, data)
        self.keys[fileobj] = selectors.SelectorKey(fileobj, fileobj, events, data)
        return self.keys[fileobj]

    def unregister(self, fileobj):
        print("unregister", fileobj)
        return self.keys.pop(fileobj)

    def select(self, timeout=None):
        return [(key, key.events) for key in self.keys.values()]

    def get_map(self):
        return self.keys


with Listed() as selector:
    selector.register(3, selectors.EVENT_READ, "first")
    print(selector.modify(3, selectors.EVENT_WRITE, data="second"))
    print(selector.modify(3, selectors.EVENT_READ))
    print(selector.get_key(3) is selector.keys[3], selector.select())
    for fileobj, events in ((3, 0), (3, 1), (4, 1)):
        try:
            selector.modify(fileobj, events)
        except Exception as error:
            print(type(error).__name__, error)
try:
    selector.get_key(3)
except KeyError as error:
    print(error)
