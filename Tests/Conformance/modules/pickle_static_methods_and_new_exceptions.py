# Static methods of built-in classes, and what Python 2 did not know, in pickles.
import pickle


class Keyed:
    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __getnewargs_ex__(self):
        return (1,), {"key": 2}


for value in (str.maketrans, bytes.maketrans, object.__new__, int.__new__, BlockingIOError, ConnectionError, TimeoutError, Keyed(),
              dict.fromkeys, int.from_bytes, "abc".upper):
    for protocol in range(6):
        print(protocol, pickle.dumps(value, protocol))
        pickle.loads(pickle.dumps(value, protocol))
