import os
import subprocess
import sys

out, into = os.pipe()
subprocess.run(["sh", "-c", f"echo passed >&{into}"], pass_fds=[into], check=True)
print(os.read(out, 20))
hidden = subprocess.run(["sh", "-c", f"echo lost >&{into}"], stderr=subprocess.DEVNULL)
print(hidden.returncode != 0)
print(subprocess.run(["sh", "-c", "umask"], umask=0o027, stdout=subprocess.PIPE).stdout)
told = "import os; print(os.getpgrp() == os.getpid())"
for group in (0, None):
    print(subprocess.run([sys.executable, "-c", told], process_group=group, stdout=subprocess.PIPE).stdout)
