import atexit


@atexit.register
def last(*args):
    print("last", args)


def dropped():
    print("never")


atexit.register(print, "second", end="!\n")
atexit.register(dropped)
atexit.register(last, 1, 2)
atexit.unregister(dropped)
try:
    atexit.register(3)
except TypeError as error:
    print(error)
print("end of the script")
