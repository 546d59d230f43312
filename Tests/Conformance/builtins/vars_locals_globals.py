x = 1


def f(a):
    b = a + 1
    names = locals()
    return names


class C:
    def __init__(self):
        self.v = 1


print(f(1), vars(C()), globals()["x"], "f" in globals(), globals() is locals(), "b" in globals())
globals()["made"] = 5
print(made)
