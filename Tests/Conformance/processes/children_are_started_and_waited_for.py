"""spawn and posix_spawn start programs; wait, waitpid, wait3, wait4 and waitid tell how they ended."""
import os
import tempfile

folder = tempfile.mkdtemp()
out = os.path.join(folder, "out")


def show(function, *args, **keywords):
    try:
        result = function(*args, **keywords)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
    else:
        print(function.__name__, result)


def start(command):
    return os.posix_spawn("/bin/sh", ["sh", "-c", command], os.environ)


show(os.wait)
show(os.waitpid, -1, 0)
show(os.wait3, 0)
show(os.wait4, -1, os.WNOHANG)
show(os.waitid, os.P_ALL, 0, os.WEXITED)
show(os.waitid, os.P_ALL, 0, 0)
show(os.waitpid, "x", 0)

pid = start("exit 3")
print([os.wait() == (pid, 3 << 8)])
pid = start("exit 4")
found, status = os.waitpid(pid, 0)
print(found == pid, os.waitstatus_to_exitcode(status), os.WIFEXITED(status), os.WEXITSTATUS(status))
pid = start("kill -9 $$")
found, status, used = os.wait3(0)
print(found == pid, os.waitstatus_to_exitcode(status), os.WIFSIGNALED(status), os.WTERMSIG(status), os.WCOREDUMP(status))
print(type(used).__name__, len(used), used.ru_utime >= 0, used.ru_maxrss > 0)
pid = start("exit 5")
found, status, used = os.wait4(pid, 0)
print(found == pid, status, len(used))
pid = start("exit 6")
result = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
print(result.si_pid == pid, result.si_uid == os.getuid(), result.si_signo, result.si_status,
      result.si_code == os.CLD_EXITED, len(result), result.n_fields, result.__match_args__)
print(os.waitid(os.P_PID, pid, os.WEXITED).si_status)
reader, writer = os.pipe()
os.set_inheritable(reader, True)
pid = start(f"read x <&{reader}; exit 7")
print(os.waitpid(pid, os.WNOHANG), os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG))
os.write(writer, b"\n")
print(os.waitpid(pid, 0)[1])
print(os.waitid_result(range(5)))
for status in (0, 3 << 8, 9, 0x137f, -1):
    show(os.waitstatus_to_exitcode, status)
show(os.waitstatus_to_exitcode, "x")

actions = [(os.POSIX_SPAWN_OPEN, 1, out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2),
           (os.POSIX_SPAWN_CLOSE, 0)]
pid = os.posix_spawn("/bin/sh", ["name", "-c", "echo $0 $A; echo error >&2; kill -15 $$"], {"A": "b", b"C": b"d"},
                     file_actions=actions, setsigmask=[], setsigdef=[15], setpgroup=0)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), open(out).read().split())
print(os.waitpid(os.posix_spawnp("sh", ["sh", "-c", "exit 8"], os.environ, setsid=True, resetids=True), 0)[1] >> 8)
for arguments in (("/none", ["a"], {}), ("/none", [], {}), ("/none", 5, {}), ("/none", [""], {}), ("/none", ["a"], 5),
                  ("/none", [5], {}), ("/none", ["a"], {"a=b": "c"}), ("/none", ["a"], {5: "c"})):
    show(os.posix_spawn, *arguments)
show(os.posix_spawnp, "no such program", ["a"], {})
show(os.posix_spawnp, "no such program", [], {})
for wrong in (5, [()], [5], [(9,)], [(os.POSIX_SPAWN_OPEN, 1)], [(os.POSIX_SPAWN_CLOSE,)], [(os.POSIX_SPAWN_DUP2, 1)]):
    show(os.posix_spawn, "/bin/sh", ["sh"], {}, file_actions=wrong)
show(os.posix_spawn, "/bin/sh", ["sh"], {}, setsigmask=[99])
show(os.posix_spawn, "/bin/sh", ["sh"], {}, setsigdef=5)

shell, environment = ["sh", "-c", "exit ${CODE:-9}"], {"CODE": "10", "PATH": os.environ["PATH"]}
print(os.spawnv(os.P_WAIT, "/bin/sh", shell), os.spawnve(os.P_WAIT, "/bin/sh", shell, environment),
      os.spawnvp(os.P_WAIT, "sh", shell), os.spawnvpe(os.P_WAIT, "sh", shell, environment),
      os.spawnl(os.P_WAIT, "/bin/sh", *shell), os.spawnle(os.P_WAIT, "/bin/sh", *shell, environment),
      os.spawnlp(os.P_WAIT, "sh", *shell), os.spawnlpe(os.P_WAIT, "sh", *shell, environment))
pid = os.spawnv(os.P_NOWAIT, "/bin/sh", ("sh", "-c", "kill -2 $$"))
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), os.spawnl(os.P_WAIT, "/bin/sh", "sh", "-c", "kill -2 $$"))
print(os.spawnv(os.P_WAIT, "/none", ["a"]), os.spawnvp(os.P_WAIT, "no such program", ["a"]))
show(os.spawnv, os.P_WAIT, "/bin/sh", 5)
show(os.spawnv, os.P_WAIT, "/bin/sh", [])
show(os.spawnl, os.P_WAIT, "/bin/sh", "")
os.remove(out)
os.rmdir(folder)
