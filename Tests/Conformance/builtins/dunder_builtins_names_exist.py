for name in (
    """abs aiter all anext any ascii bin bool callable chr classmethod delattr dict dir divmod
enumerate filter float format frozenset getattr globals hasattr hash hex id int isinstance issubclass
iter len list locals map max min next object oct ord pow print property range repr reversed round set
setattr slice sorted staticmethod str sum super tuple type vars zip""".split()
):
    try:
        f = getattr(__builtins__, name)
    except AttributeError:
        print("missing", name)
    else:
        print(getattr(f, "__name__", f), end=" ")
print()
