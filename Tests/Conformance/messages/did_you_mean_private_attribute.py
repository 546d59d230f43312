class C:
    def __init__(self):
        self._value = 1


print(C().value)
