for c in (
    ZeroDivisionError,
    KeyError,
    IndexError,
    FileNotFoundError,
    UnboundLocalError,
    ModuleNotFoundError,
    RecursionError,
    NotImplementedError,
    UnicodeDecodeError,
    StopIteration,
    StopAsyncIteration,
    SystemExit,
    KeyboardInterrupt,
    GeneratorExit,
    AssertionError,
    TimeoutError,
    ConnectionResetError,
    IndentationError,
    BrokenPipeError,
    UserWarning,
):
    print(*(k.__name__ for k in c.__mro__[:-1]))
print(IOError is OSError, EnvironmentError is OSError)
