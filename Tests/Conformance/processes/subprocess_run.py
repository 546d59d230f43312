import subprocess
from subprocess import DEVNULL, PIPE, STDOUT


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


print(subprocess.run(["echo", "hi"], capture_output=True, text=True))
print(subprocess.run("echo out; echo err >&2; exit 3", shell=True, stdout=PIPE, stderr=STDOUT))
print(subprocess.run(["cat"], input="text\r\nin\n", text=True, stdout=PIPE).stdout.splitlines())
print(subprocess.run(["cat"], input=b"bytes", capture_output=True).stdout, subprocess.call(["false"]))
print(subprocess.check_output(["pwd"], cwd="/"), subprocess.run(["sh", "-c", "echo $X"], env={"X": "y"}, stdout=PIPE).stdout)
print(subprocess.getstatusoutput("echo a; exit 2"), subprocess.getoutput("echo b"))
print(len(subprocess.run(["cat"], input=b"x" * 300000, stdout=PIPE).stdout))
attempt(lambda: subprocess.run("exit 3", shell=True, check=True))
attempt(lambda: subprocess.run(["nosuch"]))
attempt(lambda: subprocess.check_output(["false"]))
attempt(lambda: subprocess.check_call(["false"]))
attempt(lambda: subprocess.run(["echo"], capture_output=True, stdout=PIPE))
attempt(lambda: subprocess.check_output(["echo"], stdout=PIPE))
attempt(lambda: subprocess.run(["ls"], cwd="/nosuch"))
attempt(lambda: subprocess.run(["cat"], input="x", stdin=PIPE))
attempt(lambda: subprocess.run([]))
attempt(lambda: subprocess.Popen(["sh", "-c", "kill -9 $$"]).wait())
try:
    subprocess.run(["sh", "-c", "echo out; echo err >&2; exit 4"], capture_output=True, check=True)
except subprocess.CalledProcessError as error:
    print(repr(error), error.returncode, error.cmd, error.stdout, error.stderr, error.output)
process = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True)
process.stdin.write("one\ntwo\n")
process.stdin.close()
print(process.stdout.readline(), list(process.stdout), process.wait(), process.poll(), process)
process.stdout.close()
process = subprocess.Popen(["sleep", "100"], stdout=DEVNULL)
print(process.poll())
process.terminate()
print(process.wait(), process.returncode)
with subprocess.Popen(["echo", "in with"], stdout=PIPE) as process:
    print(process.stdout.read())
print(process.returncode, process.args)
print(subprocess.CompletedProcess(["a"], 1, stdout=b"o"), repr(subprocess.TimeoutExpired("cmd", 3)))
