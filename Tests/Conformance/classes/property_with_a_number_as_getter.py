class C:
    x = property(5, 6, 7)


for use in (lambda: C().x, lambda: setattr(C(), "x", 1), lambda: delattr(C(), "x"), lambda: C.x.__get__(C())):
    try:
        print(use())
    except TypeError as e:
        print(e)
