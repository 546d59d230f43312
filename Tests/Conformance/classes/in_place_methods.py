class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __sub__(self, other):
        return "plain sub"

    def __imul__(self, other):
        return "replaced"


a = b = Acc()
a += 1
a += 2
print(a is b, a.log)
a -= 1
print(a)
b *= 2
print(b)
