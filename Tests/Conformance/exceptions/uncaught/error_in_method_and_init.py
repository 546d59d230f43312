class A:
    def __init__(self, x):
        self.x = int(x)


class B(A):
    def __init__(self):
        super().__init__("five")


B()
