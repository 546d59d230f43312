class C:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __index__(self):
        return 5

    def __float__(self):
        return 2.5


print("%s %r %a" % (C(), C(), C()), "%x %o" % (C(), C()), "%f" % C(), "%(k)s" % {"k": C()})
print(
    "%d %d" % (2**70, -(2**70)),
    "%x" % -255,
    "%#.3x|%08.3d|%+x" % (10, 7, 3),
    "%.5d|%-8d|" % (42, 42),
)
