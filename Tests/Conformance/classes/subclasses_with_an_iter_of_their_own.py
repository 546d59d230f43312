class Sorted(set):
    def __iter__(self):
        return iter(sorted(super().__iter__()))


class Upper(dict):
    def __iter__(self):
        return iter(sorted(super().keys()))

    def keys(self):
        return list(self)

    def __getitem__(self, key):
        return f"<{super().__getitem__(key)}>"


class Quiet(dict):
    def __getitem__(self, key):
        return "over"


print(Sorted([30, 10, 20, 5]), repr(Sorted()), [*Sorted([3, 1])])
upper = Upper(b=1, a=2)
print({**upper}, {"z": 0, **upper}, dict(upper), upper.copy(), type(upper.copy()))
print((lambda **words: words)(**upper), "{a}".format(**upper))
quiet = Quiet(a=1)
print({**quiet}, dict(quiet), quiet.copy(), (lambda **words: words)(**quiet), "%(a)s" % quiet)
try:
    (lambda a, **words: 0)(1, **upper)
except TypeError as error:
    print(error)
