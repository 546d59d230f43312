class C:
    def __format__(self, spec):
        return f"<{spec}>"


print(f"{C():a b:c}", "{:%Y-{}}".format(C(), 5), format(C()), f"{C()!r:.3}"[:1])
try:
    class Bad:
        def __format__(self, spec):
            return 5
    f"{Bad()}"
except TypeError as e:
    print(e)
