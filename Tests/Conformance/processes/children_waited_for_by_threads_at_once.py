"""Threads that each run child processes and read all they write: what one waits for survives what others do."""
import concurrent.futures
import subprocess


def run(number):
    command = f"echo out {number}; echo error {number} >&2; exit {number % 3}"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, timeout=20)
    return done.returncode, done.stdout.split(), done.stderr.split()


with concurrent.futures.ThreadPoolExecutor(3) as pool:
    for number, (status, out, error) in enumerate(pool.map(run, range(24))):
        assert (status, out, error) == (number % 3, ["out", str(number)], ["error", str(number)]), (status, out, error)
print("all as expected")
