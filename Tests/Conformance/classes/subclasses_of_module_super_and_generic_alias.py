# The built-in object itself is of the script's class.
import types


class Settings(types.ModuleType):
    limit = 1

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"no {name}"

    @property
    def double(self):
        return self.limit * 2

    @double.setter
    def double(self, value):
        self.limit = value // 2


settings = Settings("settings", "What is set.")
print(settings.limit, settings.double, settings.colour, settings.__name__, settings.__doc__)
settings.double = 10
print(settings.limit, vars(settings)["limit"], isinstance(settings, types.ModuleType), type(settings).__name__)
print(types.ModuleType("plain"))


class Counting(types.ModuleType):
    @property
    def used(self):
        return "counted"


plain = types.ModuleType("plain")
plain.__class__ = Counting
print(plain.used, type(plain).__name__)


class Traced(super):
    def __repr__(self):
        return "traced"


class Base:
    def name(self):
        return "base"


class Derived(Base):
    def name(self):
        up = Traced(Derived, self)
        return f"derived of {up.name()} by {up!r}"


Derived.up = Traced(Derived)
print(Derived().name(), Derived().up.name(), type(Derived().up).__name__)


class Numbers(types.GenericAlias):
    def __repr__(self):
        return f"numbers of {self.__args__}"


alias = Numbers(list, (int,))
print(alias, alias([1]), alias.__origin__, isinstance(alias, types.GenericAlias), alias == list[int])
