"""Functions of os, os.path, stat, shutil, glob and tempfile on files of a temporary folder."""
import glob
import os
import shutil
import stat
import tempfile

folder = tempfile.mkdtemp()
before = os.getcwd()
os.chdir(folder)


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(call.__name__, type(error).__name__, str(error).replace(folder, "FOLDER"))
    else:
        print(call.__name__, repr(result).replace(folder, "FOLDER"))


os.umask(0o022)
print(os.getcwd() == os.path.realpath(folder), os.getcwdb() == os.fsencode(os.getcwd()),
    os.fsdecode(b"a\xff") == "a\udcff")
show(os.fsencode, 5)
show(os.fsdecode, 5)
show(os.fspath, 5)
show(os.fspath, "x")
handle = os.open("a.txt", os.O_RDWR | os.O_CREAT, 0o644)
show(os.write, handle, b"hello")
show(os.lseek, handle, 1, os.SEEK_SET)
show(os.read, handle, 3)
show(os.ftruncate, handle, 4)
show(os.fsync, handle)
show(os.fdatasync, handle)
show(os.pread, handle, 2, 1)
show(os.pwrite, handle, b"XY", 1)
other = os.dup(handle)
print(os.fstat(handle).st_size, os.path.sameopenfile(handle, other), os.get_inheritable(other), os.isatty(handle))
print(os.dup2(other, other) == other)
os.close(other)
show(os.close, other)
show(os.write, other, b"x")
show(os.read, -1, 1)
with os.fdopen(handle, "r") as file:
    print(file.read())
show(os.fdopen, "x")
show(os.fdopen, 99)
show(os.fstat, handle)
show(os.stat, "none")
show(os.chmod, "a.txt", 0o600)
print(oct(stat.S_IMODE(os.stat("a.txt").st_mode)), os.access("a.txt", os.R_OK), os.access("none", os.F_OK))
show(os.link, "a.txt", "b.txt")
show(os.link, "none", "c")
show(os.symlink, "a.txt", "s")
show(os.readlink, "s")
show(os.readlink, "a.txt")
show(os.truncate, "b.txt", 2)
show(os.rename, "b.txt", "c.txt")
show(os.replace, "c.txt", "d.txt")
show(os.rename, "none", "e")
show(os.mkdir, "sub")
show(os.mkdir, "sub")
show(os.makedirs, "x/y/z")
show(os.makedirs, "x/y/z")
show(os.makedirs, "x/y/z", exist_ok=True)
show(os.removedirs, "x/y/z")
show(os.rmdir, "none")
show(os.remove, "sub")
show(os.listdir, "none")
print(sorted(os.listdir()), sorted(entry.name for entry in os.scandir(".")))
with os.scandir() as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry, isinstance(entry, os.DirEntry), entry.is_file(), entry.is_dir(), entry.is_symlink(), entry.path,
              entry.stat().st_size if entry.is_file() else "", entry.inode() > 0, os.fspath(entry))
open("sub/deep.py", "w").close()
print([(top, sorted(dirs), sorted(files)) for top, dirs, files in os.walk(".")])
show(os.utime, "a.txt", (10, 20))
show(os.utime, "a.txt", ns=(3 * 10 ** 9, 4 * 10 ** 9))
show(os.utime, "a.txt", 5)
status = os.stat("a.txt")
print(status.st_mtime, status.st_mtime_ns, status.st_atime, status.st_size, status.st_nlink, status[6], len(status))
print(os.path.getmtime("a.txt"), os.path.getatime("a.txt"), os.path.getsize("a.txt"), os.path.getctime("a.txt") > 0)
print([f("a.txt") for f in (os.path.exists, os.path.lexists, os.path.isfile, os.path.isdir, os.path.islink,
    os.path.ismount)])
print([f("s") for f in (os.path.exists, os.path.lexists, os.path.isfile, os.path.isdir, os.path.islink,
    os.path.ismount)])
print(os.path.samefile("a.txt", "s"), os.path.samestat(os.stat("a.txt"), os.stat("s")), os.path.ismount("/"))
show(os.path.samefile, "a.txt", "none")
show(os.path.getsize, "none")
print(os.path.abspath("a/../b") == os.path.join(os.getcwd(), "b"), os.path.realpath("s") == os.path.abspath("a.txt"))
os.environ["OWN"], os.environ["HOME"] = "value", "/home/me"
print(os.path.expandvars("$OWN/${OWN}x/$none/${"), os.path.expanduser("~/x"), os.path.expanduser("~nobodyatall/x"),
    os.path.expanduser("x~"))
for path in ("/a//b/../c/", "a", "", "/", "//x", "..", "a/./b", ".hidden", "x.tar.gz", b"/a/b.c"):
    print(path, [f(path) for f in (os.path.basename, os.path.dirname, os.path.split, os.path.splitext,
        os.path.splitdrive,
                                   os.path.normpath, os.path.normcase, os.path.isabs)])
for paths in (("a", "b"), ("a", "/b"), ("a/", ""), ("", "a"), (b"a", b"b"), ("a", b"b"), (5,), ("a", 5)):
    show(os.path.join, *paths)
for paths in (["/a/b", "/a/c"], ["a", "/b"], [], ["/a"], ["a/b", "a"], 5, [5]):
    show(os.path.commonpath, paths)
    show(os.path.commonprefix, paths)
show(os.path.relpath, "/a/b", "/a/c/d")
show(os.path.relpath, "", "/a")
show(os.path.isabs, 5)
show(os.path.exists, "a\0b")
for name in ("S_ISBLK", "S_ISCHR", "S_ISDIR", "S_ISFIFO", "S_ISLNK", "S_ISREG", "S_ISSOCK", "S_ISDOOR", "S_ISPORT",
    "S_ISWHT"):
    print(name, [getattr(stat, name)(mode) for mode in (0o100644, 0o040755, 0o120777, 0o010600, 0o060600, 0o020600,
        0o140755)])
print([oct(stat.S_IFMT(m)) for m in (0o100644, 0o40755)], [stat.filemode(m) for m in (0o100644, 0o41777, 0o104755,
    0o102711, 0o120777, 0o010000)])
show(shutil.copyfile, "a.txt", "copy")
show(shutil.copyfile, "a.txt", "a.txt")
show(shutil.copyfile, "none", "copy")
show(shutil.copyfile, "sub", "copy")
show(shutil.copymode, "a.txt", "copy")
show(shutil.copystat, "a.txt", "copy")
show(shutil.copy, "a.txt", "sub")
show(shutil.copy2, "a.txt", "sub/second")
print(oct(stat.S_IMODE(os.stat("copy").st_mode)), os.stat("sub/second").st_mtime, sorted(os.listdir("sub")))
with open("copy", "rb") as one, open("third", "wb") as two:
    shutil.copyfileobj(one, two, 2)
print(open("third").read())
show(shutil.copytree, "sub", "tree", ignore=shutil.ignore_patterns("*.py", "x*"))
show(shutil.copytree, "sub", "tree", dirs_exist_ok=True)
print(sorted(os.listdir("tree")))
show(shutil.copytree, "sub", "tree")
show(shutil.move, "third", "sub/third")
show(shutil.move, "none", "x")
show(shutil.rmtree, "none")
show(shutil.rmtree, "none", ignore_errors=True)
show(shutil.rmtree, "tree")
print(shutil.ignore_patterns("*.a", "b*")("x", ["q.a", "bb", "c"]) == {"q.a", "bb"}, shutil.which("no such program"))
print(issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.SpecialFileError, OSError),
    type(shutil.get_terminal_size()).__name__)
print(sorted(glob.glob("*.txt")), sorted(glob.iglob("**/*.py", recursive=True)), glob.escape("a[1]*?"),
    glob.glob("*", root_dir="sub") != [])
with tempfile.TemporaryFile("w+") as file:
    print(file.write("text"), file.seek(0), file.read(), file.mode)
with tempfile.NamedTemporaryFile(prefix="pre", suffix=".end", dir=folder) as file:
    name = os.path.basename(file.name)
    print(name.startswith("pre"), name.endswith(".end"), os.path.exists(file.name))
print(os.path.exists(file.name), tempfile.gettempprefix(), tempfile.gettempprefixb(),
    os.path.isdir(tempfile.gettempdir()))
with tempfile.SpooledTemporaryFile(max_size=4, mode="w+") as file:
    file.write("abc")
    print(file._rolled, file.tell(), file.write("defg"), file._rolled, file.seek(0), file.readline(),
        file.truncate(2))
    file.rollover()
with tempfile.TemporaryDirectory(prefix="dir") as name:
    print(os.path.isdir(name))
print(os.path.exists(name))
show(tempfile.mkdtemp, dir="none/none") if False else None
print(type(os.getpid()).__name__, os.getppid() > 0, os.getuid() == os.geteuid(), os.getgid() == os.getegid(),
    len(os.urandom(3)), os.cpu_count() > 0)
print(os.get_exec_path({"PATH": "/a:/b"}), os.strerror(2), os.sep, os.linesep == "\n", os.devnull, os.name, os.curdir,
    os.pardir, os.extsep)
show(os.get_terminal_size, 99)
show(os.urandom, -1)
show(os.getenv, "none", 5)
show(os.putenv, "A=B", "x")
show(os.unsetenv, "A=")
os.chdir(before)
shutil.rmtree(folder)
print(os.path.exists(folder))
