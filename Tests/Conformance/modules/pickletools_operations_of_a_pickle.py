import pickle
import pickletools


class Thing:
    pass


values = [1, 300, 70000, 2 ** 80, -1, "\xe9", b"x", bytearray(b"z"), 1.5, (1,), {1: 2}, {3}, frozenset(), True, None, Thing]
for protocol in range(6):
    print([(operation.name, operation.code, operation.proto, argument, place)
           for operation, argument, place in pickletools.genops(pickle.dumps(values, protocol))])
for wrong in (b"", b"I1\n", b"\xff.", b"S'a\\n'\n.", b"I01\n.", b"Sa\n."):
    try:
        print([(operation.name, argument, place) for operation, argument, place in pickletools.genops(wrong)])
    except ValueError as error:
        print(error)
