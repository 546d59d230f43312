import sys

for i in range(2):
    try:
        raise ValueError(i)
    except ValueError:
        try:
            raise KeyError(i)
        except KeyError:
            print(repr(sys.exc_info()[1]))
        print(repr(sys.exc_info()[1]))
    print(sys.exc_info())
