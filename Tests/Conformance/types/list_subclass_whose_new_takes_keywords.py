class Tagged(list):
    def __new__(cls, items, tag=None):
        made = super().__new__(cls, items)
        made.tag = tag
        return made


t = Tagged([1, 2], tag="x")
print(t, t.tag, type(t).__name__)


class Initialised(list):
    def __init__(self, items, tag=None):
        super().__init__(items)
        self.tag = tag


print(Initialised("ab", tag=1), Initialised("ab", tag=1).tag)


class Plain(list):
    pass


for call in (lambda: Plain(items=()), lambda: list(items=()), lambda: Plain((), tag=1)):
    try:
        call()
    except TypeError as error:
        print(error)
