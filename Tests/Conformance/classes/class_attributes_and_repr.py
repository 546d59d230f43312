class C:
    "doc"

    class Inner:
        pass


print(C, C.Inner, C.__name__, C.Inner.__qualname__, C.__module__, C.__doc__, type(C), C.__class__)
print([k for k in vars(C) if not k.startswith("__")], C.__dict__["Inner"] is C.Inner)
C.__name__ = "Renamed"
print(C, C.Inner)
