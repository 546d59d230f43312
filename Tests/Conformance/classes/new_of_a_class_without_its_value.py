# A class whose own __new__ is object's makes no instance of a built-in class's subclass.
import io


class Numbers(list):
    pass


class Rows(io.TextIOBase):
    pass


for maker, cls in ((object, Numbers), (io.TextIOBase, Numbers), (Rows, Numbers), (io.BufferedReader, Numbers)):
    try:
        print(maker.__new__(cls))
    except TypeError as error:
        print(maker.__name__, type(error).__name__)

print(Rows().closed)
