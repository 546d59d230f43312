"""What functions of os and os.path say of arguments that are no paths, too many, missing or named wrongly."""
import os

FUNCTIONS = (os.stat, os.lstat, os.fstat, os.listdir, os.scandir, os.mkdir, os.rename, os.replace, os.readlink, os.chmod, os.remove,
             os.unlink, os.rmdir, os.access, os.utime, os.open, os.symlink, os.link, os.truncate, os.chdir, os.chown, os.statvfs,
             os.mkfifo, os.walk, os.getxattr, os.path.exists, os.path.lexists, os.path.isfile, os.path.isdir, os.path.islink,
             os.path.getsize, os.path.samefile, os.path.sameopenfile)


def show(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(function.__name__, arguments, keywords or "", result if result is None or isinstance(result, bool) else type(result).__name__)
    except Exception as error:
        print(function.__name__, arguments, keywords or "", type(error).__name__, error)


for function in FUNCTIONS:
    for arguments in ((None,), (5.5,), (["a"],), ("/nowhere/a", None), (None, "a"), (b"nul\0",), ("nul\0", "b"), ("/nowhere/x", 5.5)):
        if function in (os.listdir, os.scandir) and arguments == (None,) or function is os.utime and arguments[0] == "nul\0":
            continue
        show(function, *arguments)
for function in (os.stat, os.fstat, os.listdir, os.scandir, os.chdir, os.statvfs):
    show(function, 99)
show(os.chmod, 99, 0)
show(os.truncate, 99, 0)
show(os.utime, 99)
show(os.getxattr, 99, "a")
for function, arguments, keywords in (
        (os.getpid, (1,), {}), (os.getpid, (), {"x": 1}), (os.rename, ("a",), {}), (os.rename, ("a", "b", "c"), {}), (os.rename, (), {"dst": "b"}),
        (os.stat, (), {}), (os.stat, ("a",), {"path": "b"}), (os.stat, ("a",), {"follow": 1}), (os.chmod, (), {"mode": 5}), (os.mkdir, ("a", 1, 2), {}),
        (os.mkdir, ("a", "b"), {}), (os.read, (1,), {}), (os.read, (), {"fd": 1}), (os.write, ("x", b""), {}), (os.close, (), {}), (os.strerror, (), {}),
        (os.strerror, ("x",), {}), (os.putenv, ("a",), {}), (os.pipe, (1,), {}), (os.umask, ("x",), {}), (os.lseek, (1, 2), {}),
        (os.access, ("a",), {}), (os.utime, ("/nowhere/a", 5), {}), (os.utime, ("/nowhere/a",), {"ns": 5}), (os.utime, ("/nowhere/a", (1, 2)), {"ns": (1, 2)}),
        (os.utime, ("/nowhere/a", (1, 2)), {}), (os.mkfifo, ("/nowhere/a",), {}), (os.open, ("a",), {}), (os.isatty, (), {}), (os.fsync, ("x",), {}), (os.fsync, (-1,), {}), (os.fdatasync, (99,), {}), (os.fchdir, (None,), {}),
        (os.symlink, ("a",), {}), (os.urandom, (-1,), {}), (os.urandom, ("x",), {}), (os.getenv, (1,), {}), (os.fspath, (1,), {}), (os.fspath, (), {})):
    show(function, *arguments, **keywords)
print(os.getpid.__module__, os.stat.__module__, os.listdir.__qualname__, os.stat, os.stat.__name__)
folder = os.open("/", os.O_RDONLY)
print(os.listdir(folder) == os.listdir("/"), sorted(entry.path for entry in os.scandir(folder)) == sorted(os.listdir("/")),
      os.stat(folder).st_ino == os.stat("/").st_ino, os.statvfs(folder).f_namemax)
os.chdir(folder)
print(os.getcwd())
os.close(folder)
