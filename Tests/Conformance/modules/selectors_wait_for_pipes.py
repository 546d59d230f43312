import os
import selectors

selector = selectors.DefaultSelector()
reader, writer = os.pipe()
key = selector.register(reader, selectors.EVENT_READ, "data")
print(key.events, key.data, key.fd == reader, key._fields)
print(selector.select(0))
os.write(writer, b"x")
print([(key.data, events) for key, events in selector.select(1)])
selector.register(writer, selectors.EVENT_WRITE)
print(sorted((key.data is None, events) for key, events in selector.select()))
for call in [
    lambda: selector.register(reader, 1), lambda: selector.unregister(77), lambda: selector.register(5, 0),
    lambda: selector.register("x", 1), lambda: selector.get_key(99), lambda: selector.modify(98, 1),
    lambda: selector.register(-1, 1), lambda: selectors.BaseSelector(),
]:
    try:
        call()
    except Exception as error:
        print(repr(error).replace(f"{reader} (FD {reader})", "reader"))
print(selector.modify(reader, 3).events, len(selector.get_map()), selector.get_map()[reader].events)
print(selector.unregister(writer).events, list(selector.get_map()) == [reader])
selector.close()
try:
    selector.get_key(reader)
except RuntimeError as error:
    print(error)
with selectors.SelectSelector() as selector:
    print(selector.get_map().get(3), isinstance(selector, selectors.BaseSelector))
