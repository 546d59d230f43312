"""Every class of exceptions among the builtins: its bases, text, arguments and notes; OSError's fields and choices."""
import errno

NAMES = """
BaseException Exception ArithmeticError AssertionError AttributeError BaseExceptionGroup BlockingIOError BrokenPipeError
BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError ExceptionGroup FileExistsError
FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError
ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
ZeroDivisionError
""".split()
OWN_ARGUMENTS = {
    "BaseExceptionGroup": ("some", [KeyboardInterrupt()]), "ExceptionGroup": ("some", [ValueError(1)]),
    "UnicodeDecodeError": ("ascii", b"\xff", 0, 1, "why"), "UnicodeEncodeError": ("ascii", "\xff", 0, 1, "why"),
    "UnicodeTranslateError": ("\xff", 0, 1, "why")}
found = vars(__builtins__)
for name in NAMES:
    kind = found[name]
    error = kind(*OWN_ARGUMENTS.get(name, ("text",)))
    print(name, [base.__name__ for base in kind.__mro__[1:-1]], repr(error), str(error), len(error.args))
    try:
        raise error
    except BaseException as caught:
        caught.add_note("a note")
        caught.args = ("other", 2)
        print("   ", caught is error, caught.args, caught.__notes__, caught.with_traceback(None).__traceback__)
    try:
        kind(wrong=1)
    except TypeError as refusal:
        print("   ", refusal)
    else:
        print("    takes keywords")
missing = [name for name, value in found.items() if isinstance(value, type) and issubclass(value, BaseException)
           and name not in NAMES]
print(missing)

for code in ("EPERM ENOENT EINTR EAGAIN EALREADY EINPROGRESS EWOULDBLOCK ECHILD EACCES EEXIST ENOTDIR EISDIR EPIPE "
             "ESHUTDOWN ECONNABORTED ECONNREFUSED ECONNRESET ESRCH ETIMEDOUT EINVAL").split():
    print(code, type(OSError(getattr(errno, code), "text")).__name__)
error = OSError(2, "text", "one", None, "two")
print(error, error.errno, error.strerror, error.filename, error.filename2, error.args)
error.strerror, error.filename2 = "other", "third"
print(error, error.filename2)
blocked = BlockingIOError(11, "text", 5)
print(blocked.characters_written, blocked.filename, blocked)
blocked.characters_written = 7
print(blocked.characters_written)
del blocked.characters_written
for failing in (lambda: blocked.characters_written, lambda: OSError(2, "x").characters_written):
    try:
        print(failing())
    except AttributeError as refusal:
        print(refusal)
