# A child gets no descriptor but the first three and those that are passed to it.
import os
import subprocess

reading, writing = os.pipe()
os.set_inheritable(writing, True)
os.set_inheritable(reading, True)
command = ["sh", "-c", f"for fd in {reading} {writing}; do test -e /dev/fd/$fd && echo yes || echo no; done"]
print(subprocess.run(command, stdout=subprocess.PIPE).stdout.split())
print(subprocess.run(command, stdout=subprocess.PIPE, close_fds=False).stdout.split())
print(subprocess.run(command, stdout=subprocess.PIPE, pass_fds=[writing]).stdout.split())
print(os.get_inheritable(reading), os.get_inheritable(writing))
