class Empty:
    pass


class WithInit:
    def __init__(self):
        pass


for f in (lambda: object(1), lambda: Empty(1), lambda: Empty(a=1), lambda: WithInit(1)):
    try:
        f()
    except TypeError as e:
        print(e)
