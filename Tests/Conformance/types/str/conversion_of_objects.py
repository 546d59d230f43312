class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class OnlyRepr:
    def __repr__(self):
        return "only"


class Bad:
    def __str__(self):
        return 1


print(str(Both()), repr(Both()), [Both()], str(OnlyRepr()), str(), str(None), str(1.0))
try:
    str(Bad())
except TypeError as e:
    print(e)
try:
    str("a", 1)
except TypeError as e:
    print(e)
