import subprocess
import sys
from pathlib import Path
from subprocess import list2cmdline

script = Path("/bin/echo")
print(subprocess.run(script, capture_output=True).stdout, subprocess.run([script, Path("a/b")], capture_output=True).stdout)
for keywords in (
    {"shell": True}, {"bufsize": "many"}, {"env": {"A=B": "c"}}, {"env": {"A": "c\0d"}}, {"startupinfo": 1},
    {"creationflags": 47},
):
    try:
        subprocess.Popen(script, **keywords)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
child = subprocess.run(["/bin/sh", "-c", "echo $A$B"], env={b"A": b"x", "B": b"y"}, stdout=subprocess.PIPE, bufsize=None)
print(child.stdout)
print(subprocess.Popen[bytes], subprocess.CompletedProcess[str])
for words in (
    ["a b c", "d", "e"], ['ab"c', "\\", "d"], ['ab"c', " \\", "d"], ["a\\\\\\b", "de fg", "h"], ['a\\"b', "c", "d"],
    ["a\\\\b c", "d", "e"], ["a\\\\b\\ c", "d", "e"], ["ab", ""], [Path("x y"), b"z"],
):
    print(list2cmdline(words))
