try:
    raise KeyError("k")
except KeyError as e:
    raise ExceptionGroup("eg", [ValueError(1)]) from e
