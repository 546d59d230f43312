class C:
    def __repr__(self):
        return "<C>"

    def __format__(self, spec):
        return f"formatted({spec})"


class NoFormat:
    def __str__(self):
        return "text"


print(
    C(), [C()], f"{C()} {C():>5} {C()!s:>5}", "{:x}".format(C()), format(C()), "%s %r" % (C(), C())
)
print(f"{NoFormat()}")
try:
    f"{NoFormat():>10}"
except TypeError as e:
    print(e)


class Bad:
    def __repr__(self):
        return 5


try:
    repr(Bad())
except TypeError as e:
    print(e)
