x = "module"


class C:
    global x
    x = "set in class"

    def f(self):
        global y
        y = x


C().f()
print(x, y, "x" in vars(C))
