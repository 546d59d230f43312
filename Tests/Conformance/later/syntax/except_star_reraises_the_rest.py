try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        print("handled")
except ExceptionGroup as e:
    print(repr(e))
