"""Attributes of picklers and unpicklers, PickleBuffer, _random.Random, selectors' keys, and hooks of sys called by hand."""
import _random
import io
import os
import pickle
import selectors
import sys
import timeit


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Named(pickle.Pickler):
    def persistent_id(self, obj):
        return "id" if obj is marker else None


class Reader(pickle.Unpickler):
    def persistent_load(self, pid):
        return ["loaded", pid]

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


marker = object()
stream = io.BytesIO()
pickler = Named(stream)
print(pickler.bin, pickler.fast, pickler.memo is not None, pickler.dump([marker, 1, len]))
print(Reader(io.BytesIO(stream.getvalue())).load())
pickler.fast = True
shared = [1]
stream = io.BytesIO()
fast = pickle.Pickler(stream, 2)
fast.fast = 1
fast.dump([shared, shared])
print(stream.getvalue(), fast.fast, pickle.loads(stream.getvalue()))
fast.clear_memo()
reader = pickle.Unpickler(io.BytesIO(pickle.dumps([1, 2])))
print(reader.memo is not None, outcome(lambda: reader.persistent_load), outcome(pickle.loads, b"P1\n."))
buffer = pickle.PickleBuffer(b"abc")
print(bytes(buffer.raw()), buffer.raw().readonly, buffer.release(), outcome(buffer.raw), outcome(pickle.dumps, pickle.PickleBuffer(b"x"), 4))
out = []
data = pickle.dumps(pickle.PickleBuffer(bytearray(b"xyz")), 5, buffer_callback=out.append)
print(len(data) < 20, bytes(out[0].raw()), bytes(pickle.loads(data, buffers=[b"abc"])), outcome(pickle.loads, data))
base = _random.Random(5)
state = base.getstate()
print(base.random(), base.getrandbits(40), len(state), state[-1], base.setstate(state), base.random(), base.seed(5), base.getrandbits(8), outcome(base.getrandbits, -1), outcome(base.setstate, (1,)),
      outcome(base.setstate, "x"), outcome(base.seed, []), outcome(base.random, 1))
reading, writing = os.pipe()
for cls in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    with cls() as selector:
        key = selector.register(reading, selectors.EVENT_READ, "data")
        print(cls.__name__, key.fd == reading, key.fileobj == key.fd, key.events, key.data, type(key).__name__, key._fields, selector.select(0), len(selector.get_map()), selector.get_key(reading) is key)
        os.write(writing, b"x")
        print([(found.data, events) for found, events in selector.select(1)], os.read(reading, 5), selector.modify(reading, selectors.EVENT_READ, "new").data,
              outcome(selector.register, reading, 1).replace(str(reading), "FD"), outcome(selector.register, writing, 0), outcome(selector.register, -1, 1), outcome(selector.register, "x", 1),
              selector.unregister(reading).data, outcome(selector.unregister, reading).replace(str(reading), "FD"))
print(outcome(selectors.BaseSelector), isinstance(selectors.DefaultSelector(), selectors.BaseSelector), sorted(selectors.BaseSelector.__abstractmethods__))
try:
    1 / 0
except ZeroDivisionError as error:
    sys.excepthook(type(error), error, None)
sys.excepthook(ValueError, ValueError("shown"), None)
print(sys.displayhook(5), sys.displayhook(None))
timer = timeit.Timer("pass", timer=iter([0, 5, 5, 6]).__next__)
print(timer.timeit(3), timeit.default_timer() >= 0)
