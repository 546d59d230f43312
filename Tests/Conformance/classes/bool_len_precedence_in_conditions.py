class B:
    def __bool__(self):
        print("bool", end=" ")
        return False


if not B():
    print("falsy")
while B():
    pass
print("skip" if B() else "taken")
print([x for x in [B()] if x], any([B()]), all([B()]))
