# Parts of paths: text, bytes, objects that stand for paths, and what is none.
import os.path
import pathlib


class Text(str):
    pass


for path in (
    "", "/", "//", "///", "a", "a/", "/a", "//a//b//", "a/b.c", "a.b/c", ".a", "a/.b", "a/..b", "...", "a/...", "..a.b",
    "a.", "/a.b/.c.d", "é/ü.ö", "a/.b.c", "a/..", "a/.b/", "b.c/",
):
    print(
        repr(path), os.path.basename(path), os.path.dirname(path), os.path.split(path), os.path.splitext(path),
        os.path.split(path) == (os.path.dirname(path), os.path.basename(path)), os.path.normpath(path))
for parts in (
    ("a", "b"), ("a/", "b"), ("a", "/b", "c"), ("", "b"), ("a", ""), ("a", "", "b"), ("/", "a"), ("a",), ("", "", ""),
    ("a", Text("b"), "c"), (Text("a"), "b"), (b"a", b"b", b"/c"), ("a", pathlib.PurePosixPath("b/c"), "d"),
    (pathlib.PurePosixPath("/x"), "y"), ("a", b"b"), ("a", 1), (1, "a"), ("a", "b", None),
):
    try:
        joined = os.path.join(*parts)
        print(type(joined).__name__, repr(joined))
    except TypeError as error:
        print(error)
for function in (os.path.basename, os.path.dirname, os.path.splitext):
    for path in (Text("a/b.c"), b"a/b.c", pathlib.PurePosixPath("a/b.c"), 3, None):
        try:
            print(repr(function(path)))
        except TypeError as error:
            print(error)
