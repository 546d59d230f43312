try:
    raise ExceptionGroup("eg", [ValueError(1), KeyError("k"), OSError("o"), ValueError(2)])
except* ValueError as e:
    print("values", repr(e))
except* (KeyError, IndexError) as e:
    print("lookup", repr(e))
except* OSError:
    print("os")
