extension BundledModules {
  /// The module `cmd`.
  static let cmd: StaticString = #"""
    '''Interpreters of lines of commands.'''
    import string
    import sys

    __all__ = ["Cmd"]

    PROMPT = "(Cmd) "
    IDENTCHARS = string.ascii_letters + string.digits + "_"


    class Cmd:
        '''Reads lines and calls `do_NAME` for the command NAME of each.'''
        prompt, identchars = PROMPT, IDENTCHARS
        intro, lastcmd, doc_leader = None, "", ""
        ruler = "="
        doc_header = "Documented commands (type help <topic>):"
        misc_header = "Miscellaneous help topics:"
        undoc_header = "Undocumented commands:"
        nohelp = "*** No help on %s"
        use_rawinput = 1

        def __init__(self, completekey="tab", stdin=None, stdout=None):
            self.stdin = sys.stdin if stdin is None else stdin
            self.stdout = sys.stdout if stdout is None else stdout
            self.cmdqueue, self.completekey = [], completekey

        # The loop

        def cmdloop(self, intro=None):
            '''Ask for lines and run them until a command returns something true.'''
            self.preloop()
            if intro is not None:
                self.intro = intro
            if self.intro:
                self._say(self.intro)
            is_over = None
            while not is_over:
                line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._asked())
                is_over = self.postcmd(self.onecmd(line), line)
            self.postloop()

        def _asked(self):
            if self.use_rawinput:
                try:
                    return input(self.prompt)
                except EOFError:
                    return "EOF"
            self.stdout.write(self.prompt)
            self.stdout.flush()
            line = self.stdin.readline()
            return line.rstrip("\r\n") if line else "EOF"

        def _say(self, text):
            self.stdout.write(f"{text}\n")

        def precmd(self, line):
            '''Called with each line before it is run; returns the line to run.'''
            return line

        def postcmd(self, stop, line):
            '''Called after each line; returns whether to stop.'''
            return stop

        def preloop(self):
            '''Called before the first line is asked for.'''

        def postloop(self):
            '''Called when the loop is over.'''

        # Lines

        def parseline(self, line):
            '''The command, its argument and the line, without blanks around it.'''
            line = line.strip()
            if line[:1] == "?":
                line = f"help {line[1:]}"
            elif line[:1] == "!":
                if not hasattr(self, "do_shell"):
                    return None, None, line
                line = f"shell {line[1:]}"
            if not line:
                return None, None, line
            rest = line.lstrip(self.identchars)
            return line[:len(line) - len(rest)], rest.strip(), line

        def onecmd(self, line):
            '''Run a line; what the command returns says whether to stop.'''
            name, argument, line = self.parseline(line)
            if not line:
                return self.emptyline()
            if name is None:
                return self.default(line)
            self.lastcmd = "" if line == "EOF" else line
            command = getattr(self, f"do_{name}", None) if name else None
            return self.default(line) if command is None else command(argument)

        def emptyline(self):
            '''For an empty line: run the last one again.'''
            return self.onecmd(self.lastcmd) if self.lastcmd else None

        def default(self, line):
            '''For a line whose command is not known.'''
            self._say(f"*** Unknown syntax: {line}")

        # Completion

        def complete(self, text, state):
            '''The completion of a number, or None.'''
            if state == 0:
                import readline
                whole = readline.get_line_buffer()
                line = whole.lstrip()
                cut = len(whole) - len(line)
                begin, end = readline.get_begidx() - cut, readline.get_endidx() - cut
                find = self.completenames
                if begin > 0:
                    name = self.parseline(line)[0]
                    find = getattr(self, f"complete_{name}", self.completedefault) if name else self.completedefault
                self.completion_matches = find(text, line, begin, end)
            return self.completion_matches[state] if state < len(self.completion_matches) else None

        def completedefault(self, *ignored):
            '''For a command without `complete_NAME`.'''
            return []

        def completenames(self, text, *ignored):
            '''The commands that begin with a text.'''
            return [name[3:] for name in self.get_names() if name.startswith(f"do_{text}")]

        def get_names(self):
            '''The names of the attributes of the class.'''
            return dir(type(self))

        def complete_help(self, *args):
            topics = {name[5:] for name in self.get_names() if name.startswith(f"help_{args[0]}")}
            return [*topics.union(self.completenames(*args))]

        # Help

        def do_help(self, arg):
            'List available commands with "help" or detailed help with "help cmd".'
            if not arg:
                self._list_commands()
            elif hasattr(self, f"help_{arg}"):
                getattr(self, f"help_{arg}")()
            else:
                text = getattr(getattr(self, f"do_{arg}", None), "__doc__", None) if hasattr(self, f"do_{arg}") else None
                self._say(text or self.nohelp % (arg,))

        def _list_commands(self):
            names = sorted({*self.get_names()})
            topics = {name[5:] for name in names if name.startswith("help_")}
            documented, others = [], []
            for name in [name[3:] for name in names if name.startswith("do_")]:
                if name in topics or getattr(self, f"do_{name}").__doc__:
                    topics.discard(name)
                    documented.append(name)
                else:
                    others.append(name)
            self._say(self.doc_leader)
            for header, listed in (
                    (self.doc_header, documented), (self.misc_header, sorted(topics)), (self.undoc_header, others)):
                self.print_topics(header, listed, 15, 80)

        def print_topics(self, header, cmds, cmdlen, maxcol):
            '''Names in columns, if there are any.'''
            if cmds:
                self._say(header)
                if self.ruler:
                    self._say(self.ruler * len(header))
                self.columnize(cmds, maxcol - 1)
                self._say("")

        def columnize(self, list, displaywidth=80):
            '''Texts in as many columns as there is room for, read downward.'''
            if not list:
                self._say("<empty>")
                return
            wrong = [index for index, text in enumerate(list) if not isinstance(text, str)]
            if wrong:
                raise TypeError(f"list[i] not a string for i in {', '.join(map(str, wrong))}")
            for height in range(1, len(list) + 1):
                columns = [list[start:start + height] for start in range(0, len(list), height)]
                widths = [max(map(len, column)) for column in columns]
                if sum(widths) + 2 * (len(widths) - 1) <= displaywidth:
                    break
            else:
                columns, widths = [list], [0]
            for row in range(len(columns[0])):
                shown = [(column[row], width) for column, width in zip(columns, widths) if row < len(column)]
                self._say("  ".join(text.ljust(width) for text, width in shown))
    """#
}
