g = ExceptionGroup(
    "g", [ValueError(1), ExceptionGroup("n", [KeyError(2), ValueError(3)]), OSError(4)]
)
print(g.subgroup(ValueError))
print(repr(g.split((ValueError, OSError))))
print(repr(g.subgroup(lambda e: isinstance(e, KeyError))), g.subgroup(TypeError))
print(repr(g.derive([ValueError("d")])))
print(g.subgroup(ExceptionGroup) is g)
