# AttributeError and NameError have a `__str__` of their own, which goes before that of KeyError.
class Missing(AttributeError, KeyError):
    pass


class Lost(KeyError, AttributeError):
    pass


class Unknown(NameError, KeyError):
    pass


print(Missing("name"), Lost("name"), Unknown("name"))
print([cls.__name__ for cls in (AttributeError, NameError, KeyError, ValueError) if "__str__" in vars(cls)])
raise Missing("uncaught")
