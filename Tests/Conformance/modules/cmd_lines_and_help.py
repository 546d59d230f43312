# An interpreter of commands: lines, help, columns.
import cmd
import io
import sys


class Shell(cmd.Cmd):
    intro = "Welcome."
    prompt = "> "

    def do_add(self, arg):
        "add NUMBERS: their sum"
        print(sum(map(int, arg.split())), file=self.stdout)

    def do_quit(self, arg):
        return True

    def do_shell(self, arg):
        "!TEXT"
        print("shell", repr(arg), file=self.stdout)

    def do_EOF(self, arg):
        print("end", file=self.stdout)
        return True

    def help_topic(self):
        print("about the topic", file=self.stdout)

    def precmd(self, line):
        print(f"[{line}]", file=self.stdout)
        return line

    def postcmd(self, stop, line):
        print("stop:", stop, file=self.stdout)
        return stop


def run(text, **settings):
    shell = Shell(stdin=io.StringIO(text), stdout=sys.stdout)
    shell.use_rawinput = False
    for name, value in settings.items():
        setattr(shell, name, value)
    shell.cmdloop()
    return shell


run("add 1 2 3\n\nunknown thing\n!ls -l\n? add\nhelp\nhelp topic\nhelp nothing\nhelp quit\n?\n  add   4 \nquit\nadd 1\n")
run("add 1", ruler="", doc_leader="leader", intro=None)
shell = run("", cmdqueue=["add 5", "quit"], intro="Hi")
for line in ("", "  ", "?x y", "!z", "abc-def g", "a", "?", "=x", "é 1"):
    print(repr(line), shell.parseline(line))
print(shell.completenames("a"), sorted(shell.complete_help("")), shell.completedefault("x"), "do_add" in shell.get_names())
for width, texts in ((80, []), (80, ["one"]), (20, ["a" * n for n in range(1, 12)]), (5, ["long text", "b"]), (30, list("abcdefghijkl"))):
    shell.columnize(texts, width)
try:
    shell.columnize(["a", 1, None])
except TypeError as error:
    print(error)
