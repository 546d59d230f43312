"""os: exec functions in children, and what they refuse."""
import os
import subprocess
import sys
import tempfile


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
for call in ('os.execl("/bin/sh", "sh", "-c", "echo execl $0")', 'os.execle("/bin/sh", "sh", "-c", "echo execle $X", {"X": "5"})', 'os.execlp("sh", "sh", "-c", "echo execlp")',
             'os.execlpe("sh", "sh", "-c", "echo execlpe $X", {"X": "6", "PATH": "/bin:/usr/bin"})', 'os.execv("/bin/sh", ["sh", "-c", "echo execv"])',
             'os.execve("/bin/sh", ["sh", "-c", "echo execve $X"], {"X": "7"})', 'os.execvp("sh", ["sh", "-c", "echo execvp"])', 'os.abort()', 'os._exit(7)', 'os.setpgrp(); print(os.getpgrp() == os.getpid())'):
    done = subprocess.run([sys.executable, "-c", "import os, sys; sys.stdout.flush(); " + call], capture_output=True, text=True)
    print(call.split("(")[0], done.returncode, done.stdout.strip())
for arguments in (("/nowhere/x", ["x"]), ("/bin/sh", []), ("/bin/sh", [""]), ("/bin/sh", "text"), ("/bin/sh", [5])):
    print(arguments, outcome(os.execv, *arguments))
print(outcome(os.execve, "/bin/sh", ["a"], 5), outcome(os.execve, "/bin/sh", ["a"], {"a=b": "c"}), outcome(os.execlp, "no_such_command_here", "x"))
