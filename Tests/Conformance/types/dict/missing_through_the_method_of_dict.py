from collections import Counter, defaultdict


class Shown(dict):
    def __getitem__(self, key):
        return f"<{super().__getitem__(key)}>"

    def __missing__(self, key):
        return "missing " + key


shown = Shown(a=1)
print(shown["a"], shown["b"], dict.__getitem__(shown, "c"), shown.get("d"))
print("%(a)s %(b)s" % shown, "{a} {b}".format_map(shown))

lists = defaultdict(list)
dict.__getitem__(lists, "new").append(1)
print(lists, Counter.__getitem__(Counter("a"), "b"))
try:
    dict.__getitem__({}, "key")
except KeyError as error:
    print(repr(error))
try:
    dict.__getitem__(shown, [])
except TypeError as error:
    print(error)
try:
    dict.__getitem__([], 0)
except TypeError as error:
    print(error)
