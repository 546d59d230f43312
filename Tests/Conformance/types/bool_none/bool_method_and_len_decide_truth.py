class B:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


class L:
    def __len__(self):
        return 0


class Bad:
    def __bool__(self):
        return 1


class Negative:
    def __len__(self):
        return -1


print(bool(B()), bool(L()), not L())
for c in Bad, Negative:
    try:
        bool(c())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
