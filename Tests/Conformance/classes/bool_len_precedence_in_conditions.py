class B:
    def __bool__(self):
        print("bool", end=" ")
        return False


if not B():
    print("falsy")
while B():
    pass
print(B() and 1) if False else print("skip")
print([x for x in [B()] if x], any([B()]), all([B()]))
