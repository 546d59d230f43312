import os
import selectors

reading, writing = os.pipe()
with selectors.SelectSelector() as selector:
    key = selector.register(reading, selectors.EVENT_READ, "first")
    print(key.data, key.events, key.fd == reading)
    changed = selector.modify(reading, selectors.EVENT_READ, "second")
    print(changed.data, selector.get_key(reading) is changed, selector.select(0))
    os.write(writing, b"x")
    print([(key.data, events) for key, events in selector.select(0)])
    for call in (lambda: selector.register(reading, 1), lambda: selector.register(-1, 1), lambda: selector.register(writing, 0),
                 lambda: selector.modify(writing, 1)):
        try:
            call()
        except (KeyError, ValueError) as error:
            print(type(error).__name__, str(error).partition(str(reading))[0].partition(str(writing))[0])
os.close(reading)
os.close(writing)
