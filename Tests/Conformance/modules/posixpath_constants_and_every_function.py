"""posixpath: its constants, and its functions with str, bytes, paths and what they refuse."""
import os
import pathlib
import posixpath

for name in ("curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "supports_unicode_filenames"):
    print(name, repr(getattr(posixpath, name)), getattr(posixpath, name) == getattr(os.path, name))
print(posixpath is os.path, sorted(posixpath.__all__))


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


PATHS = ("", "/", "//", "///", "a", "a/", "/a", "//a", "a//b", "a/./b", "a/../b", "../a", "/..", "a/b/../../..", "a.b", ".a", "..a", "a.b.c", "a/.b.c/",
         "...", "a/..b", "~", "~/a", "$HOME", "a\0b", "\xe9/\ud800")
ONE = "normcase isabs split splitext splitdrive basename dirname normpath".split()
for path in PATHS:
    for kind in (path, os.fsencode(path) if "\ud800" not in path else b""):
        print(ascii(kind), *(ascii(outcome(getattr(posixpath, name), kind)) for name in ONE))
for name in ONE + ["exists", "lexists", "isfile", "isdir", "islink", "ismount", "expanduser", "expandvars", "getsize", "getmtime"]:
    print(name, *(ascii(outcome(getattr(posixpath, name), bad)) for bad in (5, None, ["a"], "nul\0")), sep=" | ")
for arguments in (("a", "b"), ("a", "/b"), ("a/", "b"), ("", "a"), ("a", ""), ("a",), ("/", "b", "..", "c"), (b"a", b"b"), (b"a", "b"), ("a", 5), (5, "a"), (),
                  (pathlib.PurePosixPath("x"), "y"), ("a", None, "b")):
    print(arguments, outcome(posixpath.join, *arguments))
for arguments in (["a/b", "a/c"], ["/a/b", "/a/b/c"], ["a"], [], ["/a", "b"], [b"a/b", b"a/c"], ["a", b"a"], ["/", "/a"], ["a/../b", "a/b"], ["//a", "/a"]):
    print(arguments, outcome(posixpath.commonpath, arguments), outcome(posixpath.commonprefix, arguments))
for arguments in (("/a/b", "/a"), ("/a", "/a/b"), ("/a", "/a"), ("/a/b/c", "/a/d"), ("a", "b"), ("", "a"), ("a", ""), (b"/a", b"/b"), ("/a", b"/b"), ("/a/..", "/b")):
    print(arguments, outcome(posixpath.relpath, *arguments))
os.environ.update(ONE="1", TWO_x="two", HOME="/home/me", EMPTY="")
for text in ("$ONE", "${ONE}", "$ONE$TWO_x", "${TWO_x}y", "$NOBODY", "${NOBODY}", "$", "$$", "${", "${}", "$ONE.txt", "a$EMPTY-b", "%ONE%", b"$ONE/${TWO_x}", "$\xe9"):
    print(ascii(text), ascii(outcome(posixpath.expandvars, text)))
for text in ("~", "~/", "~/a", "~nobody_of_this_name/a", "a/~", "", b"~/b", "~//x"):
    print(text, outcome(posixpath.expanduser, text))
os.environ["HOME"] = "/home/me/"
print(posixpath.expanduser("~/a"), posixpath.expanduser("~"))
os.environ["HOME"] = "/"
print(posixpath.expanduser("~/a"), posixpath.expanduser("~"))
print(posixpath.samestat(os.stat("/"), os.lstat("/")), outcome(posixpath.samefile, "/", "/."), outcome(posixpath.samefile, "/", "/nowhere"),
      outcome(posixpath.sameopenfile, "a", 1), posixpath.ismount("/"), posixpath.ismount("/nowhere"), posixpath.realpath("/nowhere/../x"),
      posixpath.lexists("/nowhere"))
try:
    posixpath.realpath("/nowhere/x", strict=True)
except OSError as error:
    print(error)
