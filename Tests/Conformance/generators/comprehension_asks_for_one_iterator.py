"""A comprehension asks what it runs over for its iterator once."""


class Counted:
    def __iter__(self):
        print("iter")
        self.left = 3
        return self

    def __next__(self):
        if self.left == 0: raise StopIteration
        self.left -= 1
        return self.left


print([x for x in Counted()])
print({x for x in Counted()}, {x: x for x in Counted()})
print([(x, y) for x in Counted() for y in Counted()])
print([x for x in iter(Counted())])
