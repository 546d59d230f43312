import threading


class Own(threading.local):
    shared = "class"

    def __init__(self, start):
        print("init", threading.current_thread().name, start)
        self.number = start

    def grow(self):
        self.number += 1
        return self.number

    @property
    def twice(self):
        return self.number * 2


plain = threading.local()
plain.x = 1
own = Own(5)
own.grow()


def work():
    print(hasattr(plain, "x"), sorted(plain.__dict__))
    plain.x = 2
    print(plain.x, own.number, own.shared, own.grow(), own.twice)
    del plain.x
    try:
        plain.x
    except AttributeError as error:
        print(error.name)


thread = threading.Thread(target=work, name="T")
thread.start()
thread.join()
print(plain.x, own.number, own.twice, own.__dict__)
