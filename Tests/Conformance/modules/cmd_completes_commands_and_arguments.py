import cmd
import sys
import types

line = ["", 0, 0]
sys.modules["readline"] = types.SimpleNamespace(
    get_line_buffer=lambda: line[0], get_begidx=lambda: line[1], get_endidx=lambda: line[2])


class Shell(cmd.Cmd):
    def do_open(self, argument):
        pass

    def do_over(self, argument):
        pass

    def complete_open(self, text, whole, begin, end):
        return [name for name in ("door", "drawer", "window") if name.startswith(text)]


def completions(text, *place):
    line[:] = place
    found = []
    while (word := shell.complete(text, len(found))) is not None:
        found.append(word)
    return found


shell = Shell()
print(completions("o", "o", 0, 1), completions("d", "open d", 5, 6), completions("x", "open x", 5, 6))
print(completions("a", "over a", 5, 6), completions("", "  open ", 7, 7), completions("h", "h", 0, 1))
