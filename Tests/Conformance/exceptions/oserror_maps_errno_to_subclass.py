for errno in (1, 2, 13, 17, 20, 21, 32, 104, 110, 111, 4, 9999):
    print(errno, type(OSError(errno, "text")).__name__)
print(OSError(2, "text", "name"), repr(FileNotFoundError(2, "x")), FileNotFoundError("only").errno)
