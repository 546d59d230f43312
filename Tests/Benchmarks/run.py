#!/usr/bin/env python3
"""Compares Martlet with the interpreters that are installed.

    python3 Tests/Benchmarks/run.py [--martlet PATH] [--runs N] [--filter SUBSTR] [--memory]

A program is a Python script in `plain/`, `tasks/` or `startup/`; Martlet and CPython run the
script itself, the other rivals the file of the same name in their language, where there is one.
The interpreters take turns, N rounds of each, and every run must print the same checksum.

CPU time is user and system time of the whole process, the median of its runs; memory is the
peak resident size, of one run of its own. A ratio is Martlet / rival: below 1, Martlet is better.
What misses its target in the table below is marked. The exit status is 1 if a checksum differs.
"""

import argparse
import ctypes
import math
import os
import shutil
import signal
import statistics
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

# The largest ratio to CPython's CPU time: of each program, and of a group's geometric mean.
#           group      each  mean
TARGETS = {"plain": (0.67, 0.50),
           "tasks": (0.10, 0.06)}
EXCEPTIONS = {"plain/list_million": 0.75, "plain/big_ints": 2.0, "tasks/to_thread": 0.5}
HELLO_MILLISECONDS = 6.0  # from the start of the process to its exit
BYTES_PER_SLEEPING_TASK = 400  # (memory of SLEEPING - memory of HELLO) / SLEEPING_TASKS

HELLO = "startup/hello"
SLEEPING = "tasks/sleeping_200000"
SLEEPING_TASKS = 200_000

GROUPS = ["plain", "tasks", "startup"]
REFERENCE = "python3.11"
RIVALS = {REFERENCE: ("/usr/bin/python3.11", ".py"),
          "lua5.4": ("lua5.4", ".lua"),
          "luajit": ("luajit", ".lua"),
          "node": ("node", ".js")}

FOLDER = Path(__file__).resolve().parent
TIME_LIMIT = 120.0  # seconds, of one run
UNSTABLE = "runs differ"
ERROR_WIDTH = 60  # of an error message in a table
STARTUP_RUNS = 20  # at least, since a run takes only milliseconds
PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Interpreter:
    name: str
    path: str
    extension: str


@dataclass
class Run:
    """What one process did."""
    cpu: float  # milliseconds
    wall: float  # milliseconds
    peak: float  # megabytes
    checksum: str
    error: str  # empty if it succeeded


@dataclass
class Result:
    """What one interpreter did with one program."""
    runs: list = field(default_factory=list)
    peak: float = math.nan
    error: str = ""

    @property
    def cpu(self):
        return self.median("cpu")

    @property
    def wall(self):
        return self.median("wall")

    def median(self, measure):
        if self.error or not self.runs:
            return math.nan
        return statistics.median(getattr(run, measure) for run in self.runs)


# Running one process


def spawn_and_measure(command, through_shell=False):
    """Runs the command to its end.

    Linux counts the memory of whoever starts a process towards the process's own peak, so a
    small program would be reported as large as this one. When memory is what is measured, a
    shell (which is tiny) starts the command in the background and leaves; as a subreaper we
    inherit the command. A shell's start would spoil a wall time of milliseconds, hence both ways.
    """
    with tempfile.TemporaryDirectory() as folder:
        names = ("output", "errors", "pid") if through_shell else ("output", "errors")
        files = [os.path.join(folder, name) for name in names]
        actions = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)]
        for descriptor, path in enumerate(files, start=1):
            flags = os.O_WRONLY | os.O_CREAT
            actions.append((os.POSIX_SPAWN_OPEN, descriptor, path, flags, 0o600))
        environment = dict(os.environ, PYTHONHASHSEED="0")
        if through_shell:
            # The program begins when the shell is gone, which would else take note of its end.
            ready, begin = os.pipe()
            actions += [(os.POSIX_SPAWN_DUP2, ready, 4), (os.POSIX_SPAWN_CLOSE, begin)]
            command = ["/bin/sh", "-c", '{ read _ <&4; exec "$@" 3>&- 4<&-; } & echo $! >&3', "sh", *command]
        start = time.perf_counter()
        pid = os.posix_spawn(command[0], command, environment, file_actions=actions)
        if through_shell:
            os.waitpid(pid, 0)
            pid = int(Path(files[2]).read_text())
            os.close(begin)
            os.close(ready)
        status, usage = wait(pid)
        wall = time.perf_counter() - start
        output, errors = (Path(path).read_text(errors="replace") for path in files[:2])
    return Run(
        cpu=(usage.ru_utime + usage.ru_stime) * 1e3,
        wall=wall * 1e3,
        peak=usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10),
        checksum=output.strip(),
        error=describe_failure(status, errors),
    )


def wait(pid):
    """Waits for a child within the time limit: its exit status (negative: signal) and usage."""
    limit = threading.Timer(TIME_LIMIT, os.kill, (pid, signal.SIGKILL))
    limit.start()
    try:
        _, status, usage = os.wait4(pid, 0)
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        raise
    finally:
        limit.cancel()
    return os.waitstatus_to_exitcode(status), usage


def describe_failure(status, errors):
    if status == 0:
        return ""
    if status == -signal.SIGKILL:
        return f"killed, perhaps after the limit of {TIME_LIMIT:.0f} s"
    if status < 0:
        return signal.Signals(-status).name
    lines = errors.strip().splitlines()
    message = lines[-1] if lines else f"exit status {status}"
    return message.replace(f"{FOLDER}{os.sep}", "")[:ERROR_WIDTH]


def inherit_orphans():
    """Makes this process the parent of what its children leave behind; False if it cannot."""
    if not sys.platform.startswith("linux"):
        return False
    return ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0


# Running the programs


def find_interpreters(martlet):
    """Martlet first, then the rivals that are installed; says which are missing."""
    found = []
    for name, (path, extension) in {"martlet": (martlet, ".py"), **RIVALS}.items():
        executable = shutil.which(path)
        if executable:
            found.append(Interpreter(name, os.path.abspath(executable), extension))
        else:
            print(f"{name}: not found ({path}), skipped")
    return found


def find_programs(group, wanted):
    """The names of the group's programs, `group/name`."""
    names = sorted(f"{group}/{path.stem}" for path in (FOLDER / group).glob("*.py"))
    return [name for name in names if wanted in name]


def measure(program, interpreters, runs, timed, clean_memory):
    """One Result per interpreter that has the program, by the interpreter's name."""
    commands = {}
    for interpreter in interpreters:
        script = FOLDER / (program + interpreter.extension)
        if script.exists():
            commands[interpreter.name] = [interpreter.path, str(script)]
    results = {name: Result() for name in commands}
    for _ in range(runs if timed else 0):
        for name, command in commands.items():
            record(results[name], spawn_and_measure(command))
    for name, command in commands.items():
        if not results[name].error:
            run = spawn_and_measure(command, through_shell=clean_memory)
            record(results[name], run, timed=False)
            results[name].peak = math.nan if run.error else run.peak
    return results


def record(result, run, timed=True):
    if run.error:
        result.error = result.error or run.error
    elif result.runs and run.checksum != result.runs[0].checksum:
        result.error = f"{UNSTABLE}: {result.runs[0].checksum} and {run.checksum}"
    elif timed or not result.runs:
        result.runs.append(run)


def reject_mismatches(program, results):
    """Turns results whose checksum differs from the reference's into failures; returns a line
    about each, and about those whose runs already differed among themselves."""
    lines = [f"{program}: {name}: {result.error}" for name, result in results.items()
             if result.error.startswith(UNSTABLE)]
    correct = {name: result for name, result in results.items() if not result.error}
    if correct:
        expected = correct.get(REFERENCE, next(iter(correct.values()))).runs[0].checksum
        for name, result in correct.items():
            checksum = result.runs[0].checksum
            if checksum != expected:
                result.error = "wrong checksum"
                lines.append(f"{program}: {name} printed {checksum}, expected {expected}")
    return lines


# Judging and printing


def judge_program(program, results, timed):
    """What to say about the program's targets, empty if it meets them."""
    martlet, reference = results.get("martlet"), results.get(REFERENCE)
    if martlet is None or not timed:
        return ""
    if martlet.error:
        return f"FAILS: {martlet.error}"
    if program == HELLO:
        return describe_miss(martlet.wall, HELLO_MILLISECONDS, " ms")
    group = program.split("/")[0]
    if reference is None or group not in TARGETS:
        return ""
    return describe_miss(martlet.cpu / reference.cpu, EXCEPTIONS.get(program, TARGETS[group][0]))


def describe_miss(value, limit, unit=""):
    return f"MISSES {value:.3g}{unit} > {limit:g}{unit}" if value > limit else ""


def print_table(title, table, names, measure, verdicts):
    """One line a program: Martlet's figure, then each rival's figure and the ratio to it."""
    rivals = [name for name in names if name != "martlet"]
    labels = {program: program.split("/")[1] for program in table}
    width = max(len("geometric mean"), *(len(label) for label in labels.values()))
    print(f"\n{title}")
    header = f"{'program':{width}} {'martlet':>9}"
    print((header + "".join(f" {name:>10}  ratio" for name in rivals)).rstrip())
    for program, results in table.items():
        line = f"{labels[program]:{width}} {cell(results.get('martlet'), measure):>9}"
        for name in rivals:
            line += f" {cell(results.get(name), measure):>10} {ratio_cell(results, name, measure)}"
        print(f"{line}  {verdicts.get(program, '')}".rstrip())
    if len(table) > 1 and "martlet" in names:
        line = f"{'geometric mean':{width}} {'':>9}"
        for name in rivals:
            line += f" {'':>10} {geometric_mean_cell(table, name, measure)}"
        print(f"{line}  {verdicts.get('geometric mean', '')}".rstrip())


def cell(result, measure):
    if result is None:
        return "-"
    if result.error:
        return "fails"
    value = getattr(result, measure)
    return f"{value:.1f}" if value < 100 else f"{value:.0f}"


def ratio(results, rival, measure):
    """Martlet / rival, or NaN if either has no figure."""
    if "martlet" not in results or rival not in results:
        return math.nan
    if results["martlet"].error or results[rival].error:
        return math.nan
    return getattr(results["martlet"], measure) / getattr(results[rival], measure)


def ratio_cell(results, rival, measure):
    value = ratio(results, rival, measure)
    return f"{'-':>6}" if math.isnan(value) else f"{value:6.2f}"


def geometric_mean(table, rival, measure):
    ratios = [ratio(results, rival, measure) for results in table.values()]
    ratios = [value for value in ratios if not math.isnan(value)]
    return statistics.geometric_mean(ratios) if ratios else math.nan


def geometric_mean_cell(table, rival, measure):
    value = geometric_mean(table, rival, measure)
    return f"{'-':>6}" if math.isnan(value) else f"{value:6.2f}"


def report_group(group, table, names, timed, whole):
    """Prints the group's tables; returns how many targets it misses."""
    verdicts = {}
    for program, results in table.items():
        verdict = judge_program(program, results, timed)
        if verdict:
            verdicts[program] = verdict
    if timed and whole and group in TARGETS:
        mean = geometric_mean(table, REFERENCE, "cpu")
        verdict = describe_miss(mean, TARGETS[group][1])
        if verdict:
            verdicts["geometric mean"] = verdict
    if timed:
        judges_cpu = group in TARGETS
        print_table(f"{group}: CPU time in ms", table, names, "cpu", verdicts if judges_cpu else {})
        if not judges_cpu:
            print_table(f"{group}: start to exit in ms", table, names, "wall", verdicts)
    print_table(f"{group}: peak memory in MB", table, names, "peak", {})
    for program, results in table.items():
        for name, result in results.items():
            if result.error and (name != "martlet" or not timed):
                print(f"{program}: {name} fails: {result.error}")
    return len(verdicts)


def report_sleeping_tasks(sleeping, hello):
    """Prints the bytes of a sleeping task; returns 1 if Martlet's miss the target."""
    missed = 0
    print("\nbytes per sleeping task")
    for name, result in sleeping.items():
        if name not in hello or result.error or hello[name].error:
            continue
        size = (result.peak - hello[name].peak) * 2**20 / SLEEPING_TASKS
        verdict = ""
        if name == "martlet":
            verdict = describe_miss(size, BYTES_PER_SLEEPING_TASK)
            missed += verdict != ""
        print(f"{name:14} {size:9.0f}  {verdict}".rstrip())
    return missed


def parse_arguments():
    default = FOLDER.parent.parent / ".build" / "release" / "martlet"
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--martlet", default=str(default), metavar="PATH",
                        help="the command to measure (default: .build/release/martlet)")
    parser.add_argument("--runs", type=int, default=5, metavar="N",
                        help="timed runs of each interpreter (default: 5)")
    parser.add_argument("--filter", default="", metavar="SUBSTR",
                        help="only programs whose group/name contains SUBSTR")
    parser.add_argument("--memory", action="store_true",
                        help="measure memory only: one run of each")
    arguments = parser.parse_args()
    if arguments.runs < 1:
        parser.error("--runs must be at least 1")
    return arguments


def main():
    arguments = parse_arguments()
    timed = not arguments.memory
    clean_memory = inherit_orphans()
    interpreters = find_interpreters(arguments.martlet)
    names = [interpreter.name for interpreter in interpreters]
    missed = 0
    mismatches = []
    everything = {}

    def measure_and_check(program, runs, timed):
        results = measure(program, interpreters, runs, timed, clean_memory)
        mismatches.extend(reject_mismatches(program, results))
        everything[program] = results
        return results

    for group in GROUPS:
        runs = max(arguments.runs, STARTUP_RUNS) if group == "startup" else arguments.runs
        programs = find_programs(group, arguments.filter)
        table = {name: measure_and_check(name, runs, timed) for name in programs}
        if table:
            used = [name for name in names if any(name in results for results in table.values())]
            missed += report_group(group, table, used, timed, whole=not arguments.filter)
            sys.stdout.flush()
    if SLEEPING in everything:
        if HELLO not in everything:
            measure_and_check(HELLO, 1, timed=False)
        missed += report_sleeping_tasks(everything[SLEEPING], everything[HELLO])
    if not everything:
        sys.exit(f"no program's name contains {arguments.filter!r}")
    print(f"\n{missed} targets missed" if "martlet" in names else "\nMartlet was not measured")
    for line in mismatches:
        print(f"CHECKSUM: {line}")
    sys.exit(1 if mismatches else 0)


if __name__ == "__main__":
    main()
