import gc
import io
import sys

real = sys.stdout


class Prompt:
    def __str__(self):
        gc.collect()
        sys.stdout = real
        return "prompt"


class Writer:
    def write(self, text):
        real.write("wrote %r\n" % text)

    def flush(self):
        pass


def ask(stdin, stdout, *prompt):
    sys.stdin, sys.stdout = stdin, stdout
    try:
        answer = input(*prompt)
    except BaseException as error:
        answer = f"{type(error).__name__}: {error}"
    sys.stdout = real
    print(answer)


class Lines:
    def __init__(self, line):
        self.line = line

    def readline(self):
        return self.line


ask(io.StringIO("one\n"), Writer(), Prompt())
ask(io.StringIO("two"), Writer(), "q")
ask(io.StringIO(""), Writer())
ask(Lines(b"abc\n"), Writer())
ask(Lines(b"abc"), Writer())
ask(Lines(b""), Writer())
ask(Lines(5), Writer())
ask(io.StringIO("three\n"), None, "q")
