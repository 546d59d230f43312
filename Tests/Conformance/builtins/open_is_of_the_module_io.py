import io
import pickle

print(open.__module__, open is io.open, pickle.dumps(open, 0), pickle.loads(pickle.dumps(open)) is open)
print(type(open.__self__), open.__qualname__, open)
