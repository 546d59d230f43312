"""The fields of errors of encodings and of the system: read, changed, refused."""


def attempt(call, *args):
    try:
        print(repr(call(*args)))
    except Exception as error:
        print(type(error).__name__, error)


decode = UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "invalid start byte")
encode = UnicodeEncodeError("ascii", "aéb", 1, 2, "ordinal not in range(128)")
translate = UnicodeTranslateError("aéb", 1, 3, "no such character")
for error in (decode, encode, translate):
    print(error, error.object, error.start, error.end, error.reason, error.args)
    error.reason, error.start = "other reason", 0
    print(error, error.start)
    error.end = 1
    print(error)
    error.start, error.end = 50, 90
    print(error.start, error.end)
print(decode.encoding, encode.encoding)
for wrong in ((UnicodeDecodeError, "utf-8", "text", 1, 2, "x"), (UnicodeEncodeError, "utf-8", b"x", 1, 2, "x"), (UnicodeTranslateError, "x", 1, 2),
              (UnicodeEncodeError,), (UnicodeDecodeError, "utf-8", b"", 0, 1, 5), (UnicodeTranslateError, 5, 1, 2, "x")):
    attempt(*wrong)
attempt("é".encode, "ascii")
attempt(b"\xff".decode)

for arguments in ((), (2,), (2, "text"), (2, "text", "file"), (2, "text", "file", None, "other"), (9999, "odd"), ("x", "y", "z")):
    error = OSError(*arguments)
    print(type(error).__name__, error, error.errno, error.strerror, error.filename, error.filename2, error.args)
error.filename = "changed"
error.strerror = "words"
print(error, EnvironmentError is OSError, IOError is OSError)
blocking = BlockingIOError(11, "busy", 5)
print(blocking, blocking.characters_written, blocking.args)
attempt(lambda: BlockingIOError(11, "busy").characters_written)
attempt(lambda: OSError(2, "x").characters_written)
syntax = SyntaxError("message", ("file", 3, 4, "text\n", 5, 6))
print(syntax, syntax.msg, syntax.filename, syntax.lineno, syntax.offset, syntax.text, syntax.end_lineno, syntax.end_offset, syntax.print_file_and_line)
attempt(SyntaxError, "message", (1, 2))
stop = StopIteration(5)
stop.value = 6
print(stop.value, stop.args, SystemExit(3).code, SystemExit(1, 2).code, SystemExit().code, ImportError("m", name="n", path="p").path,
      NameError("x", name="y").name, AttributeError("x", name="y", obj=3).obj, KeyError("k"), KeyError(1, 2))
attempt(lambda: ImportError("m", other=1))
