"""The protocols of one method, the classes of files and the parts of parameters in typing."""
import typing

for name in "SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound".split():
    kind = getattr(typing, name)
    print(name, kind, [isinstance(value, kind) for value in (1, 1.5, 1j, "x", b"x", None)], issubclass(int, kind))
    try:
        kind()
    except TypeError as error:
        print("   ", error)
print(typing.SupportsAbs[int], typing.SupportsRound[int])
print(typing.Text is str, typing.TYPE_CHECKING)

for kind in (typing.IO, typing.TextIO, typing.BinaryIO):
    print(kind, kind.__mro__[1:], kind.__parameters__)
print(typing.IO[str], typing.IO[bytes] == typing.IO[bytes])
file = typing.IO()
for name, args in (("read", ()), ("readline", ()), ("readlines", ()), ("write", ("x",)), ("writelines", ([],)),
                   ("close", ()), ("flush", ()), ("fileno", ()), ("isatty", ()), ("readable", ()), ("seek", (0,)),
                   ("seekable", ()), ("tell", ()), ("truncate", ()), ("writable", ()), ("__enter__", ())):
    print(name, getattr(file, name)(*args), getattr(typing.IO, name).__qualname__)
print(file.mode, file.closed, file.name)
print(typing.BinaryIO().write(b"x"), typing.BinaryIO().__enter__(), typing.BinaryIO.write.__qualname__)
text = typing.TextIO()
print(text.buffer, text.encoding, text.errors, text.line_buffering, text.newlines, text.__enter__())

P = typing.ParamSpec("P")
print(P.args, P.kwargs, P.args.__origin__ is P, isinstance(P.args, typing.ParamSpecArgs),
      isinstance(P.kwargs, typing.ParamSpecKwargs), typing.ParamSpecArgs(P) == P.args, typing.ParamSpecKwargs(P) == P.args)
Ts = typing.TypeVarTuple("Ts")
print(Ts, Ts.__name__, list(Ts), typing.Tuple[typing.Unpack[Ts]])
for wrong in (lambda: typing.TypeVarTuple(), lambda: Ts[int], lambda: isinstance(1, Ts)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
