from pathlib import PurePath, PurePosixPath, PureWindowsPath as Win

for arguments in (
    ("c:/Users\\me/.//file.tar.gz",), ("c:", "/", "a"), ("c:a", "b"), ("\\\\host\\share\\a/b",), ("//host/share",), ("a", "c:b"),
    ("c:\\a", "d:b"), ("c:\\a", "\\b"), ("/a",), (), (".",), ("\\\\?\\c:\\a",), ("\\\\?\\UNC\\host\\share\\b",), ("c:/a", ""),
    (PurePosixPath("a/b"), "c"),
):
    path = Win(*arguments)
    print(repr(path), str(path), path.parts)
    print("   ", repr(path.drive), repr(path.root), repr(path.anchor), path.name, path.suffixes, path.is_absolute(), path.parent,
          list(path.parents))
print(Win("C:/A") == Win("c:/a"), hash(Win("C:/A")) == hash(Win("c:/a")), Win("a") == PurePosixPath("a"), Win("a") < Win("B"))
try:
    Win("a") < PurePosixPath("b")
except TypeError as error:
    print(error)
print(Win("c:a") / "c:b", Win("c:a") / "C:b", Win("c:/a") / "\\b", Win("c:/a") / "d:b", "c:/x" / Win("y"), Win("c:/a").joinpath("b", "c"))
print(PurePosixPath(Win("a\\b")), Win("c:/a b/ü").as_uri(), Win("//h/s/a#").as_uri(), Win("c:/a").as_posix())
for path, other in (
    ("C:/Foo/Bar", "c:/foo"), ("c:Foo", "c:"), ("c:/foo", "c:"), ("c:/foo", "c:/"), ("c:/foo", "d:/"), ("foo/bar", "foo"),
    ("//h/s/a", "//H/S/"), ("c:/foo", ""), ("c:/foo", "/"),
):
    try:
        print(repr(Win(path).relative_to(other)))
    except ValueError as error:
        print(error)
for path, pattern in ("C:/Dir/File.PY", "*.py"), ("c:/a/b.py", "c:/*/b.py"), ("c:/a/b.py", "/*/b.py"), ("c:/b.py", "c:*.py"), ("b.py", "a/*.py"):
    print(path, pattern, Win(path).match(pattern))
for name in "d.txt", "d:", "d/e", "", "c:d", "d\\":
    try:
        print(Win("c:/a/b.txt").with_name(name), Win("c:/a/b.txt").with_suffix("." + name))
    except ValueError as error:
        print(error)
print([Win(name).is_reserved() for name in ("con", "a/NUL.txt", "com1", "com0", "lpt9: x", "//h/con", "con/a", "")])
print(isinstance(Win("a"), PurePath), bytes(Win("c:\\a")), Win("a").is_relative_to("A"))
