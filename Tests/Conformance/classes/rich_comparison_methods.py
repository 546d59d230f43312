class C:
    def __lt__(self, o):
        return "lt"

    def __le__(self, o):
        return "le"

    def __gt__(self, o):
        return "gt"

    def __ge__(self, o):
        return "ge"

    def __eq__(self, o):
        return "eq"

    def __ne__(self, o):
        return "ne"


c = C()
print(c < 1, c <= 1, c > 1, c >= 1, c == 1, c != 1)
print(1 < c, 1 <= c, 1 > c, 1 >= c, 1 == c, 1 != c)
