def mark(label):
    print("make", label)

    def wrap(f):
        print("apply", label, f.__name__)
        return f

    return wrap


@mark("outer")
@mark("inner")
def f():
    pass


@mark("class")
class C:
    pass
