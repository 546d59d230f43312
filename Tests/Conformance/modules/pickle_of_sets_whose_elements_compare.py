# Numbers that a pickle adds to a set are compared with the instances that it has.
import gc
import pickle


class Seven:
    def __hash__(self):
        return 7

    def __eq__(self, other):
        gc.collect()
        self.kept = [[number] * 16 for number in range(200)]
        return False


data = b"\x80\x04\x8f(c__main__\nSeven\n)\x81\x90(K\x07K\x08K\x09\x90."
print(sorted(element for element in pickle.loads(data) if type(element) is int))
