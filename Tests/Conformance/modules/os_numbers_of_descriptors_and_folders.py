"""os: pipes, statuses and descriptors, environment of bytes, fwalk, renames, system."""
import os
import tempfile


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
reading, writing = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
print(os.get_blocking(reading), os.set_blocking(reading, True), os.get_blocking(reading), os.get_inheritable(writing), outcome(os.get_blocking, 99), outcome(os.pipe2, "x"))
os.close(reading)
os.closerange(writing, writing + 1)
print(outcome(os.write, writing, b"x"), outcome(os.closerange, 5), outcome(os.closerange, "a", 2))
os.mkfifo(folder + "/fifo")
print(outcome(os.mkfifo, folder + "/fifo"), os.system("exit 3"), os.waitstatus_to_exitcode(os.system("kill -9 $$")), outcome(os.system, 5), os.system("true"))
os.makedirs(folder + "/a/b")
os.renames(folder + "/a/b", folder + "/c/d")
print(sorted(os.listdir(folder)), outcome(os.renames, folder + "/none", folder + "/new/x"))
for root, folders, files, descriptor in os.fwalk(folder):
    print(root.replace(folder, "FOLDER"), folders, files, os.fstat(descriptor).st_ino == os.stat(root).st_ino)
descriptor = os.open(folder, os.O_RDONLY)
print(os.fchdir(descriptor), os.path.samefile(os.getcwd(), folder), os.fchmod(descriptor, 0o755), oct(os.stat(folder).st_mode & 0o777), outcome(os.fchmod, 99, 0), outcome(os.fchdir, 99))
os.environb[b"NAME"] = b"\xff"
print(os.getenvb(b"NAME"), ascii(os.environ["NAME"]), os.getenvb(b"NONE", b"else"), outcome(os.getenvb, "NAME"), b"NAME" in os.environb, os.supports_bytes_environ)
times = os.times()
print(type(times).__name__, len(times), times.children_user == times[2], times.children_system == times[3], times.elapsed == times[4], os.uname().sysname == os.uname()[0], os.uname().nodename == os.uname()[1])
print(os.sync(), len(os.getloadavg()), os.terminal_size((8, 9)).columns, os.terminal_size((8, 9)).lines)
