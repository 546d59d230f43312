import os
import signal
import subprocess
import sys

program = """
import os
print(os.getpgrp() == os.getpid(), os.getsid(0) == os.getpid(), flush=True)
os.setpgrp()
print(os.getpgrp() == os.getpid(), flush=True)
try:
    os.setsid()
except PermissionError as error:
    print(error.strerror, flush=True)
os.execl({0!r}, "sh", "-c", "echo replaced")
"""
subprocess.run([sys.executable, "-c", program.format("/bin/sh")])
for call in ('os.execlp("sh", "sh", "-c", "echo searched")',
             'os.execle("/bin/sh", "sh", "-c", "echo $WORD", {"WORD": "given"})',
             'os.execlpe("sh", "sh", "-c", "echo $WORD", {"WORD": "both", "PATH": "/bin"})'):
    subprocess.run([sys.executable, "-c", f"import os\n{call}"])
print(subprocess.run([sys.executable, "-c", "import os\nos.abort()"], stderr=subprocess.DEVNULL).returncode == -signal.SIGABRT)
try:
    print(bool(os.getlogin()))
except OSError as error:
    print(True)
