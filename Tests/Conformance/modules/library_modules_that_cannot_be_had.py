# CPython has them; Martlet says what it lacks. What neither has reads the same.
try:
    import nosuchmodule
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import nosuchmodule.sub
except ImportError as error:
    print(error, error.name)
try:
    from os import nosuchname
except ImportError as error:
    print(str(error).split(" (")[0], error.name)
