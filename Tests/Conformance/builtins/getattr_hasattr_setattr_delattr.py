class C:
    x = 1

    @property
    def bad(self):
        raise ValueError("property")


c = C()
print(getattr(c, "x"), getattr(c, "y", 2), hasattr(c, "x"), hasattr(c, "y"))
setattr(c, "y", 3)
delattr(c, "y")
for f in (
    lambda: getattr(c, "y"),
    lambda: hasattr(c, "bad"),
    lambda: getattr(c, 5),
    lambda: getattr(c),
    lambda: delattr(c, "x"),
    lambda: setattr(c, 1, 2),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
