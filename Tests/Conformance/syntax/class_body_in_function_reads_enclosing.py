def f():
    x = "enclosing"

    class C:
        y = x

        def m(self):
            return x, __class__.__name__

    return C


print(f().y, f()().m(), f().__qualname__)
