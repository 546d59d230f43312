"""Methods of pure paths and of real ones within a temporary folder."""
import os
import pathlib
import tempfile
from pathlib import Path, PosixPath, PurePath, PurePosixPath


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(" ", type(error).__name__, str(error).replace(folder, "FOLDER"))
    else:
        print(" ", repr(result).replace(folder, "FOLDER"))


folder = os.path.realpath(tempfile.mkdtemp())
for text in ("", ".", "/", "//a", "a/b.tar.gz", "/a/../b/", "a//b/./c", ".hidden", "x.", "..", "a/.b.c"):
    path = PurePosixPath(text)
    print(repr(text), path, path.parts, repr(path.drive), repr(path.root), repr(path.anchor), repr(path.name),
        repr(path.stem),
          repr(path.suffix), path.suffixes, path.parent, list(path.parents), path.is_absolute(), path.as_posix(),
        bytes(path), os.fspath(path))
print(PurePosixPath("a") < PurePosixPath("b"), hash(PurePath("a/b")) == hash(PurePath("a//b")),
    PurePath("a", "b", PurePath("c")))
path = PurePosixPath("/a/b.c")
for call in (lambda: path / "x", lambda: "x" / path, lambda: "x" / PurePosixPath("y"), lambda: path / 5,
    lambda: 5 / path, lambda: path.joinpath("x", "/y"),
             lambda: path.relative_to("/a"), lambda: path.relative_to("/x"), lambda: path.relative_to("a"),
    lambda: path.relative_to(),
             lambda: path.is_relative_to("/a"), lambda: path.is_relative_to("/x"), lambda: path.with_name("q"),
    lambda: path.with_name(""),
             lambda: path.with_name("a/b"), lambda: path.with_stem("z"), lambda: path.with_suffix(".d"),
    lambda: path.with_suffix(""),
             lambda: path.with_suffix("d"), lambda: PurePosixPath("/").with_name("x"),
    lambda: PurePosixPath("/").with_suffix(".x"),
             lambda: path.match("*.c"), lambda: path.match("/a/*"), lambda: path.match("b"), lambda: path.match(""),
    lambda: path.as_uri(),
             lambda: PurePosixPath("a b").as_uri(), lambda: PurePosixPath("/a b/é").as_uri(),
             lambda: path.is_reserved(), lambda: PurePath(5), lambda: PurePath(b"x"), lambda: path.parents[0],
    lambda: path.parents[9],
             lambda: path.parents[-1], lambda: path.parents[0:1], lambda: len(path.parents), lambda: path.none):
    show(call)
root = Path(folder)
file = root / "a.txt"
print(type(root) is PosixPath, file.write_text("héllo\nb\n"), file.read_text(), file.read_bytes(),
    file.write_bytes(b"xy"), file.stat().st_size)
show(file.write_text, 5)
show(file.write_bytes, "x")
show((root / "none").read_text)
with file.open("a") as stream:
    stream.write("z")
link, hard = root / "link", root / "hard"
print(link.symlink_to("a.txt"), hard.hardlink_to(file), link.readlink(), link.resolve() == file, file.samefile(hard),
    link.samefile(str(file)))
show((root / "b").symlink_to, file)
show(link.symlink_to, file)
show((root / "gone").hardlink_to, root / "none")
show(file.samefile, "none")
for name in ("exists", "is_file", "is_dir", "is_symlink", "is_mount", "is_socket", "is_fifo", "is_block_device",
    "is_char_device"):
    print(name, [getattr(each, name)() for each in (file, root, link, root / "none", Path("/dev/null"), Path("/"))])
print(oct(file.stat().st_mode), file.chmod(0o600), oct(file.stat().st_mode), link.lstat().st_size,
    link.stat().st_size, oct(link.lstat().st_mode)[:3])
deep = root / "x" / "y"
show(deep.mkdir)
show(deep.mkdir, parents=True)
show(deep.mkdir)
show(deep.mkdir, exist_ok=True)
show(file.mkdir, exist_ok=True)
show((deep / "t.py").touch)
show((deep / "t.py").touch, exist_ok=False)
show((deep / "t.py").touch, mode=0o600)
print(sorted(str(each.relative_to(root)) for each in root.rglob("*")),
    sorted(each.name for each in root.glob("*.txt")), sorted(each.name for each in root.iterdir()))
show(lambda: list(root.glob("")))
show(lambda: list(root.glob("/x")))
show(lambda: list((root / "none").iterdir()))
show(lambda: sorted(root.glob("**/*.py")))
show(hard.rename, root / "renamed")
show((root / "renamed").replace, root / "again")
show((root / "none").rename, "x")
show((root / "again").unlink)
show((root / "again").unlink)
show((root / "again").unlink, missing_ok=True)
show(root.rmdir)
show((deep / "t.py").rmdir)
os.chdir(folder)
os.environ["HOME"] = "/home/me"
print(Path("a.txt").absolute() == file, Path("x/../a.txt").absolute() == root / "x/../a.txt",
    Path("x/../a.txt").resolve() == file, Path.cwd() == root)
print(Path("~/q").expanduser(), Path.home(), Path("q").expanduser(), Path("none").resolve() == root / "none")
show(lambda: Path("none").resolve(strict=True))
show(Path("~nobodyatall").expanduser)
print(Path("a\0b").exists())
import shutil
os.chdir("/")
shutil.rmtree(folder)
