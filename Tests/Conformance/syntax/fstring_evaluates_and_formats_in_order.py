class Loud:
    def __init__(self, name):
        print("make", name)
        self.name = name

    def __format__(self, spec):
        print("format", self.name, repr(spec))
        return self.name


print(f"{Loud('a')}-{Loud('b'):x{1 + 1}}")
