# The status of a child is given once; every thread that waits for it is told.
import subprocess
import threading

child = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
codes = []
threads = [threading.Thread(target=lambda: codes.append(child.wait())) for _ in range(3)]
for thread in threads:
    thread.start()
print(child.poll())
child.kill()
for thread in threads:
    thread.join()
print(codes, child.wait(), child.poll())
child.stdin.close()
for options in {"text": True}, {"universal_newlines": True}, {"errors": "strict"}, {}:
    print(repr(subprocess.check_output(["cat"], input=None, **options)))
