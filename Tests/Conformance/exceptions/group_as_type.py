g = ExceptionGroup("many", [ValueError(1), KeyError("k")])
print(repr(g), str(g), g.message, g.exceptions, type(g).__mro__[1:3])
b = BaseExceptionGroup("base", [KeyboardInterrupt()])
print(repr(b), isinstance(b, Exception), isinstance(g, Exception))
print(type(BaseExceptionGroup("all exceptions", [ValueError()])).__name__)
for args in (
    ("m", []),
    ("m", [1]),
    (1, [ValueError()]),
    ("m", 5),
    ("m",),
    ("m", [KeyboardInterrupt()]),
):
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
