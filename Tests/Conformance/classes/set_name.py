class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner):
        return self if obj is None else f"value of {self.name}"


class C:
    a = Field()
    b = Field()


print(C().a, C().b, C.a.name)
C.late = Field()
