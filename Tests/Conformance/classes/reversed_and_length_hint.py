class R:
    def __reversed__(self):
        return iter("rev")


class S:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i


print(list(reversed(R())), list(reversed(S())))
try:
    reversed({1})
except TypeError as e:
    print(e)
