import warnings


def old():
    warnings.warn("old", DeprecationWarning, stacklevel=2)


def positional():
    warnings.warn("positional", UserWarning, 2)


def wrapper():
    inner()


def inner():
    warnings.warn("two levels up", stacklevel=3)


class Thing:
    @property
    def attribute(self):
        warnings.warn("attribute is old", FutureWarning, stacklevel=2)
        return 1


old()
positional()
wrapper()
print(Thing().attribute)
warnings.warn("beyond the outermost", stacklevel=9)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrapper()
print(caught[0].lineno, caught[0].category, caught[0].message)
