import threading

local = threading.local()
local.x = 1


def look():
    try:
        local.x
    except AttributeError as error:
        print(error, error.name, error.obj is local)
    try:
        del local.x
    except AttributeError as error:
        print(error)
    print(hasattr(local, "x"), getattr(local, "x", 5), local.__dict__)


class Local(threading.local):
    y = 5

    def __init__(self):
        self.z = threading.current_thread().name


own = Local()
print(own.y, own.z)


def look_at_own():
    print(own.y, own.z)
    try:
        own.nothing
    except AttributeError as error:
        print(error)


for function in look, look_at_own:
    thread = threading.Thread(target=function, name="other")
    thread.start()
    thread.join()
print(local.x)
