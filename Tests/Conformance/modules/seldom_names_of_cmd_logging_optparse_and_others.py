"""Names of the library that programs seldom use."""
import _markupbase
import cmd
import collections
import concurrent.futures.thread
import doctest
import grp
import io
import logging.config
import logging.handlers
import optparse
import os
import pwd
import stat
import sys
import sysconfig
import time


def show(function, *args, **kwargs):
    name = getattr(function, "__qualname__", function)
    try:
        print(name, repr(function(*args, **kwargs)))
    except Exception as error:
        print(name, type(error).__name__, error)


class Markup(_markupbase.ParserBase):
    def __init__(self, text):
        self.reset()
        self.rawdata = text

    def handle_decl(self, decl):
        print("decl", repr(decl))

    def handle_comment(self, text):
        print("comment", repr(text))

    def unknown_decl(self, data):
        print("unknown", repr(data), _markupbase.ParserBase.unknown_decl(self, data))


for text in ("<!DOCTYPE html>x", "<!-- a -->", "<!>", "<!", "<!ELEMENT a b>", "<![CDATA[x]]>", "<!DOCTYPE a [<!ELEMENT b>]>",
             "<!LINKTYPE x>", "<!DOCTYPE 'a' \"b\">", "<!DOCTYPE a", "<!DOCTYPE a & b>"):
    show(Markup(text).parse_declaration, 0)

value = property(len, print, repr, "text")
print(value.fget is len, value.fset is print, value.fdel is repr, BaseException(1, 2).args)
error = OSError(2, "none", "a", None, "b")
print(error.strerror, error.filename2, BlockingIOError(1, "x", 7).characters_written)
show(getattr, error, "characters_written")
for owner in (bytes, bytearray):
    table = owner.maketrans(b"abc", b"xyz")
    print(type(table).__name__, len(table), b"abcd".translate(table))
    show(owner.maketrans, b"a", b"xy")
    show(owner.maketrans, "a", b"x")
for owner in (str, collections.UserString):
    print(owner.maketrans({"a": "b", 99: None}), owner.maketrans("ab", "xy", "z"))
    show(owner.maketrans, "a", "xy")
    show(owner.maketrans, "a")
    show(owner.maketrans, {"ab": 1})


class Console(cmd.Cmd):
    def do_go(self, line):
        print("go", line)

    def complete_go(self, text, line, begin, end):
        return [word for word in ("north", "south") if word.startswith(text)]


console = Console()
show(console.postcmd, True, "line")
print([console.complete("", state) for state in range(3)] if "readline" in sys.modules else "no line editor")

pool = concurrent.futures.thread.ThreadPoolExecutor(1)
print(pool.shutdown(wait=True, cancel_futures=False), concurrent.futures.ThreadPoolExecutor is type(pool))
show(pool.submit, print)
show(concurrent.futures.Executor().shutdown)
show(concurrent.futures.Executor().submit, print)


def doubled(x):
    """Doubles.

    >>> doubled(2)
    4
    >>> for x in range(2):
    ...     print(x)
    0
    1

    The end.
    """
    return 2 * x


print(doctest.testsource(sys.modules[__name__], f"{__name__}.doubled"))
show(doctest.testsource, sys.modules[__name__], "nothing")

print(logging.Formatter().converter(0)[:6])
formatter = logging.Formatter("%(asctime)s")
formatter.converter = time.gmtime
print(formatter.formatTime(logging.makeLogRecord({"created": 0, "msecs": 5})))


class Converting(dict, logging.config.ConvertingMixin):
    pass


converting = Converting()
converting.configurator = logging.config.BaseConfigurator({"a": 1})
print(converting.convert_with_key("k", "cfg://a"), converting, converting.convert("ext://sys.maxsize") == sys.maxsize)
print(logging.config.BaseConfigurator.importer is __import__)
print([getattr(logging.handlers, name) == getattr(stat, name) for name in ("ST_DEV", "ST_INO", "ST_MTIME")])

parser = optparse.OptionParser(usage="%prog", prog="p", formatter=optparse.TitledHelpFormatter())
print(repr(parser.formatter.format_heading("Options")), repr(optparse.IndentedHelpFormatter().format_heading("x")))
show(optparse.HelpFormatter(1, 2, 3, 4).format_heading, "x")
print(parser.destroy(), hasattr(parser, "option_list"), hasattr(parser, "formatter"))

user = pwd.getpwuid(0)
print(type(user.pw_uid).__name__, type(user.pw_gecos).__name__, user.pw_dir == user[5], user.pw_shell == user[6])
print(grp.getgrgid(0).gr_passwd == grp.getgrgid(0)[1], os.uname().machine == os.uname()[4])
print(sysconfig.get_platform() == f"{os.uname().sysname.lower()}-{os.uname().machine}")
print(sorted(sysconfig.parse_config_h(io.StringIO("".join(["#define AA 1\n", "/* #undef BB */\n", "#define CC \"x\"\n", "#define DD 0x1\n", "x\n"]))).items()))
os.environ["PYTHONBREAKPOINT"] = "print"
print(sys.breakpointhook(1, 2, sep="-"), sys.breakpointhook is sys.__breakpointhook__)
