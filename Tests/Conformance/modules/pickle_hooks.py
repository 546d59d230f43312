# What pickles let a program decide: persistent ids, reducers, the classes that are found, buffers.
import copyreg
import io
import pickle


class Record:
    def __init__(self, key):
        self.key = key

    def __repr__(self):
        return f"Record({self.key!r})"


database = {key: Record(key) for key in ("a", "b")}


class Store(pickle.Pickler):
    def persistent_id(self, obj):
        return ("record", obj.key) if isinstance(obj, Record) else None


class Fetch(pickle.Unpickler):
    def persistent_load(self, name):
        print("asked for", name)
        return database[name[1] if isinstance(name, tuple) else "a"]


for protocol in range(6):
    file = io.BytesIO()
    Store(file, protocol).dump([database["a"], {"b": database["b"]}])
    print(file.getvalue())
    file.seek(0)
    if protocol:
        print(Fetch(file).load())
print(Fetch(io.BytesIO(b"Pname\n.")).load())


class Reducing(pickle.Pickler):
    def reducer_override(self, obj):
        if obj is print:
            return len, ("four",)
        if isinstance(obj, Record):
            return Record, (obj.key.upper(),)
        return NotImplemented


file = io.BytesIO()
Reducing(file).dump([print, database["a"], len])
print(pickle.loads(file.getvalue()))

pickler = pickle.Pickler(file := io.BytesIO())
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Record] = lambda record: (str, (record.key,))
pickler.dump(database["b"])
print(pickle.loads(file.getvalue()))


class Careful(pickle.Unpickler):
    def find_class(self, module, name):
        if module != "builtins":
            raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
        return super().find_class(module, name)


print(Careful(io.BytesIO(pickle.dumps([len, 1]))).load())
try:
    Careful(io.BytesIO(pickle.dumps(Record("x")))).load()
except pickle.UnpicklingError as error:
    print(error)

# Several in one file; the same memo for all of a pickler's.
shared = ["shared"]
file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dump(shared)
pickler.dump([shared])
pickler.clear_memo()
pickler.dump([shared, shared])
print(file.getvalue())
file.seek(0)
unpickler = pickle.Unpickler(file)
print(unpickler.load(), unpickler.load(), unpickler.load())
try:
    unpickler.load()
except EOFError as error:
    print(error)


class Small:
    '''A file that gives and takes little at a time.'''

    def __init__(self):
        self.pieces, self.place = [], 0

    def write(self, data):
        self.pieces.append(bytes(data))
        return len(data)

    def read(self, size):
        data = b"".join(self.pieces)[self.place:self.place + size]
        self.place += len(data)
        return data

    def readline(self):
        data = b"".join(self.pieces)[self.place:]
        line = data[:data.find(b"\n") + 1]
        self.place += len(line)
        return line


for protocol in (0, 2, 5):
    small = Small()
    pickle.dump(["text", 1.5, 2**70, b"x" * 10, Record("k")], small, protocol)
    pickle.dump("next", small, protocol)
    print(len(small.pieces), pickle.load(small), pickle.load(small))

# Out of band
data = bytearray(b"some data")
buffers = []
pickled = pickle.dumps(pickle.PickleBuffer(data), 5, buffer_callback=buffers.append)
print(pickled, len(buffers))
print(bytes(pickle.loads(pickled, buffers=[data])))
print(pickle.loads(pickle.dumps(pickle.PickleBuffer(b"fixed"), 5)))
for faulty in ((), None):
    try:
        pickle.loads(pickled, buffers=faulty)
    except pickle.UnpicklingError as error:
        print(error)
try:
    pickle.dumps(pickle.PickleBuffer(data), 4)
except pickle.PicklingError as error:
    print(error)

# Numbers of classes
copyreg.add_extension("__main__", "Record", 300)
for protocol in (1, 2, 4):
    print(pickle.dumps(Record("e"), protocol), pickle.loads(pickle.dumps(Record("e"), protocol)))
copyreg.remove_extension("__main__", "Record", 300)


class Family:
    def __init__(self):
        self.children = []

    def __getstate__(self):
        return self.children

    def __setstate__(self, state):
        self.children = state


class Fruitless:
    def __getstate__(self):
        return None


class Calls(list):
    def __reduce__(self):
        return Calls, (), None, iter(["x", "y"]), None


class Pairs(dict):
    def __reduce__(self):
        return Pairs, (), None, None, iter([("k", 1)])


family = Family()
family.children.append(family)
again = pickle.loads(pickle.dumps(family))
print(again.children[0] is again, type(pickle.loads(pickle.dumps(Fruitless()))))
print(pickle.loads(pickle.dumps(Calls())), pickle.loads(pickle.dumps(Pairs())))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, len(pickle.__all__))
print(pickle.Pickler.__module__, pickle.PicklingError.__mro__, issubclass(pickle.UnpicklingError, pickle.PickleError))


class Unready(pickle.Pickler):
    def __init__(self):
        pass


try:
    Unready().dump(1)
except pickle.PicklingError as error:
    print(error)
