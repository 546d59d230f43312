"""execv and its like: what they refuse, and, in the end, becoming a program."""
import os
import sys


def show(function, *args):
    try:
        function(*args)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


show(os.execv, "/none", ["a"])
show(os.execv, "/none", [])
show(os.execv, "/none", [""])
show(os.execv, "/none", 5)
show(os.execv, "/none", [5])
show(os.execve, "/none", ["a"], {})
show(os.execve, "/none", [], {})
show(os.execve, "/none", ["a"], 5)
show(os.execve, "/none", ["a"], {"a=b": "c"})
show(os.execve, "/none", ["a"], {5: "c"})
show(os.execve, "/none", 5, {})
show(os.execl, "/none", "a", "b")
show(os.execl, "/none")
show(os.execle, "/none", "a", {})
show(os.execlp, "no such program", "a")
show(os.execlpe, "no such program", "a", {"PATH": "/none"})
show(os.execvp, "no such program", ["a"])
show(os.execvpe, "/none/at/all", ["a"], {})
sys.stdout.write("printed before\n")
sys.stdout.flush()
os.execvpe("sh", ["name", "-c", "echo $0 $A; exit 3"], {"A": "value", "PATH": os.environ["PATH"]})
