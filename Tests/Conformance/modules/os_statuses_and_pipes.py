import os, shutil

print(os.WIFEXITED(256), os.WEXITSTATUS(256), os.WIFSIGNALED(9), os.WTERMSIG(9), os.WIFSTOPPED(0x137F), os.WSTOPSIG(0x137F),
      os.WCOREDUMP(128), os.WIFCONTINUED(0xFFFF), os.WIFSIGNALED(0x137F), os.WIFEXITED(9))
print(os.EX_DATAERR, os.EX_NOINPUT, os.EX_CONFIG, os.EX_TEMPFAIL, os.WNOHANG, os.P_ALL, os.PRIO_USER, os.F_TEST)
print(os.major(0x12345), os.minor(0x12345), os.makedev(8, 1), len(os.getrandom(4)), 0 in os.sched_getaffinity(0))
with os.popen("echo hi; echo ho") as pipe:
    print(pipe.read())
print(list(os.popen("printf 'a\\nb\\n'")), os.popen("exit 3").close(), os.popen("true").close())
for wrong in (lambda: os.popen(3), lambda: os.popen("x", "q")):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(issubclass(shutil.ReadError, OSError), issubclass(shutil.RegistryError, Exception), shutil.ExecError.__name__)
