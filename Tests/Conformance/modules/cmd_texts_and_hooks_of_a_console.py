"""The attributes and hooks of cmd.Cmd: what a console says and asks around each line."""
import cmd
import io


class Console(cmd.Cmd):
    prompt = "? "
    intro = "welcome"
    ruler = "-"
    doc_leader = "leader"
    doc_header = "with help"
    misc_header = "more"
    undoc_header = "without"
    nohelp = "nothing on %s"
    identchars = cmd.IDENTCHARS + "."

    def preloop(self):
        print("preloop", file=self.stdout)

    def postloop(self):
        print("postloop", file=self.stdout)

    def precmd(self, line):
        print("precmd", repr(line), file=self.stdout)
        return line.strip()

    def postcmd(self, stop, line):
        print("postcmd", stop, repr(line), repr(self.lastcmd), file=self.stdout)
        return stop

    def do_say(self, rest):
        """say something"""
        print("said", rest, file=self.stdout)

    def do_quit(self, rest):
        return True

    def help_topic(self):
        print("on topics", file=self.stdout)

    def complete_say(self, text, line, begin, end):
        return [word for word in ("one", "two", "three") if word.startswith(text)]

    def do_EOF(self, rest):
        print("end", file=self.stdout)
        return True


def run(text, cls=Console, **keywords):
    out = io.StringIO()
    console = cls(stdin=io.StringIO(text), stdout=out)
    console.use_rawinput = False
    console.cmdloop(**keywords)
    print(out.getvalue())
    return console


run("say a\n\nhelp\nhelp say\nhelp topic\nhelp nobody\n?\n! x\nbad.one two\nquit\nsay never\n")
run("say b\n", intro="another")
plain = cmd.Cmd(stdin=io.StringIO("x\nhelp\nEOF\n"), stdout=io.StringIO())
plain.use_rawinput = 0
plain.postcmd = lambda stop, line: line == "EOF"
plain.cmdloop()
print(plain.stdout.getvalue(), plain.prompt, repr(plain.lastcmd), plain.identchars == cmd.IDENTCHARS, plain.ruler, plain.nohelp,
      plain.doc_leader, plain.doc_header, plain.misc_header, plain.undoc_header, plain.intro, cmd.PROMPT)
console = Console(completekey=None, stdin=io.StringIO(), stdout=io.StringIO())
for line in ("", "say", "say a b", "?say", "!say", "help", "say.it x", "  say  ", "?", "!", "x-y z"):
    print(repr(line), console.parseline(line))
print(console.completenames("s"), console.completenames(""), console.completedefault(), console.complete_help("s"),
      console.complete_help("to"), console.get_names() == dir(Console), console.complete_say("t", "say t", 4, 5))
print(console.onecmd("say hello"), console.onecmd("nobody"), console.onecmd("EOF"), console.onecmd(""), console.emptyline(),
      console.default("what"), console.lastcmd)
print(console.stdout.getvalue())
for words, width in ((["a", "bb", "ccc"], 80), ([], 80), (["word%d" % i for i in range(12)], 30), (["long" * 10, "x"], 20), (["one"], 1)):
    console.stdout = io.StringIO()
    console.columnize(words, width)
    print(repr(console.stdout.getvalue()))
    console.print_topics("header", words, 15, width)
    print(repr(console.stdout.getvalue()))
try:
    console.columnize(["a", 1, 2.0])
except TypeError as error:
    print(error)
