class C:
    def __eq__(self, o):
        return "truthy" if o == 1 else NotImplemented


print(C() != 1, C() == 1, C() != 2)
