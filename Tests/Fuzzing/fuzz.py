#!/usr/bin/env python3
"""Compares random asyncio programs under Martlet with CPython 3.11.7.

    python3 Tests/Fuzzing/fuzz.py [--language] [--count N] [--seed S] [--jobs J] [--martlet PATH] [--keep DIR]
                                  [--stress N]

Runs N programs (1000), with the seeds S, S+1, …, each under CPython on the recorder's virtual clock and under
`martlet --virtual-time`, and compares standard output and exit status. One that differs is run in more than twenty
other orders of hashes as well, since some may agree by chance: programs whose output under CPython changes with the
order in which tasks are hashed, or that wait for nothing, are refused and counted. So are programs that print a place in
a file of CPython's library, where debug mode tells what was made: Martlet tells of the line that called. Such a path may
have been cut to its end. A program that
differs is shrunk to a small one that still does, which is printed and, with --keep, written to DIR. `--seed S
--count 1` shows one program again. The exit status is 1 if any program differs.

With --language the programs are of the plain language (`language.py`): expressions, statements and messages.

CPython is started once for each order of hashes, and forks for each program, so that a program costs a few
milliseconds.
"""

import argparse
import concurrent.futures
import gc
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
import language
import programs
import record

PROGRAM_LIMIT = 10
# Where `reprlib` has cut a path.
LIBRARY_PLACE = re.compile(rb"\.\.\.[\w/]*(?<!program)\.py:\d+")


class Oracle:
    """A CPython that forks for each program; its folder holds the program and what it printed."""

    def __init__(self, hashes, startup):
        environment = dict(
            os.environ, PYTHONPATH=startup, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8:strict", TZ="UTC",
            MARTLET_RECORDER_HASHES=hashes,
        )
        self.process = subprocess.Popen(
            [sys.executable, "-s", str(HERE / "fuzz.py"), "--serve"],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.lock = threading.Lock()

    def run(self, script, output):
        with self.lock:
            print(script, output, sep="\t", file=self.process.stdin, flush=True)
            status = int(self.process.stdout.readline())
        return output.read_bytes(), status


def serve():
    """The oracle's side: a line `script<TAB>output` in, a line with the exit status out."""
    import asyncio, contextlib, contextvars, re, traceback  # noqa: F401, E401 (before the fork)

    for line in sys.stdin:
        script, output = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            run_program(script, output)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def run_program(script, output):
    signal.alarm(PROGRAM_LIMIT)
    os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 2)
    namespace = {"__name__": "__main__", "__builtins__": __builtins__}
    status = 0
    # The program has all of the depth that it has when it is run alone: what calls it, and `exec` itself, does not count.
    frame, depth = sys._getframe(), 1
    while frame:
        frame, depth = frame.f_back, depth + 1
    sys.setrecursionlimit(sys.getrecursionlimit() + depth)
    try:
        exec(compile(pathlib.Path(script).read_text(), str(script), "exec"), namespace)
    except BaseException:
        status = 1
    # What is left ends with the process; what the program calls then is still there.
    for value in namespace.values():
        if isinstance(value, list):
            value.clear()
    gc.collect()
    sys.stdout.flush()
    os._exit(status)


class Comparison:
    def __init__(self, arguments, folder, startup):
        self.arguments = arguments
        self.folder = folder
        self.startup = startup
        self.oracles = [Oracle("ascending", startup)]
        self.lock = threading.Lock()

    def is_reproducible(self, script, expected, output):
        """Whether the output is the same in each of many orders: three tasks have six, and five tasks 120."""
        with self.lock:
            if len(self.oracles) == 1:
                orders = ["descending", "shifted", *(f"scattered-{number}" for number in range(20))]
                self.oracles += [Oracle(order, self.startup) for order in orders]
        return all(oracle.run(script, output) == expected for oracle in self.oracles[1:])

    def outcome(self, source, name):
        """`None` if CPython's output is not reproducible or the program stands still; else both outcomes."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        script = folder / "program.py"
        script.write_text(source)
        expected = self.oracles[0].run(script, folder / "ascending")
        if expected[1] not in (0, 1) or os.fsencode(record.LIBRARY) in expected[0] or LIBRARY_PLACE.search(expected[0]):
            return None
        found = self.martlet(script)
        if found != expected and not self.is_reproducible(script, expected, folder / "again"):
            return None
        return expected, found

    def martlet(self, script):
        command = [self.arguments.martlet, "--virtual-time"]
        if self.arguments.stress:
            command.append(f"--stress={self.arguments.stress}")
        try:
            done = subprocess.run(
                [*command, script.name], cwd=script.parent, stdin=subprocess.DEVNULL, capture_output=True,
                env=dict(os.environ, PYTHONHASHSEED="0"), timeout=PROGRAM_LIMIT * (10 if self.arguments.stress else 4),
            )
        except subprocess.TimeoutExpired as expired:
            return expired.stdout or b"", "time limit"
        return done.stdout, done.returncode

    def differs(self, program, name):
        source = self.arguments.kind.source_of(program)
        try:
            compile(source, name, "exec")
        except SyntaxError:
            return False
        outcome = self.outcome(source, name)
        return outcome is not None and outcome[0] != outcome[1]

    def shrink(self, program, name):
        """Drops statements, and replaces blocks by what they hold, as long as the program still differs."""
        progress = True
        while progress:
            progress = False
            for edit in edits(program):
                if self.differs(edit, name):
                    program, progress = edit, True
                    break
        return program


def edits(statements):
    """Every program that is one step smaller: large steps first."""
    size = len(statements)
    chunk = size
    while chunk >= 1:
        for start in range(0, size, chunk):
            yield statements[:start] + statements[start + chunk:]
        chunk //= 2
    for index, statement in enumerate(statements):
        if isinstance(statement, str):
            continue
        before, after = statements[:index], statements[index + 1:]
        if not statement.clauses[0][0].startswith(("async def", "def ")):
            for _, body in statement.clauses:
                yield before + body + after
        for place in range(1, len(statement.clauses)):
            yield before + [programs.Block(*statement.clauses[:place], *statement.clauses[place + 1:])] + after
        for place, (header, body) in enumerate(statement.clauses):
            for smaller in edits(body):
                clauses = list(statement.clauses)
                clauses[place] = (header, smaller)
                yield before + [programs.Block(*clauses)] + after


def main():
    if sys.version_info[:3] != record.VERSION:
        sys.exit("fuzz.py: the oracle is CPython " + ".".join(map(str, record.VERSION)))
    parser = argparse.ArgumentParser(description="Compare random asyncio programs with CPython.")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--martlet", default=str(HERE.parent.parent / ".build/debug/martlet"))
    parser.add_argument("--stress", type=int, default=0, help="collect at every Nth safepoint")
    parser.add_argument("--keep", type=pathlib.Path, help="write programs that differ to this folder")
    parser.add_argument("--no-shrink", action="store_true")
    parser.add_argument(
        "--language", dest="kind", action="store_const", const=language, default=programs,
        help="programs of the plain language")
    arguments = parser.parse_args()
    kind = arguments.kind
    arguments.martlet = str(pathlib.Path(arguments.martlet).resolve())
    compared = refused = 0
    different = []
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryDirectory() as startup:
        record.write_startup(pathlib.Path(startup))
        comparison = Comparison(arguments, pathlib.Path(scratch), startup)

        def examine(seed):
            return seed, comparison.outcome(kind.source_of(kind.Generator(seed).program()), f"program{seed}")

        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            for seed, outcome in pool.map(examine, range(arguments.seed, arguments.seed + arguments.count)):
                if outcome is None:
                    refused += 1
                    continue
                compared += 1
                if outcome[0] != outcome[1]:
                    different.append(seed)
                    print(f"seed {seed} differs", flush=True)
        for seed in different[:6]:
            program = kind.Generator(seed).program()
            if not arguments.no_shrink:
                program = comparison.shrink(program, f"shrunk{seed}")
            source = kind.source_of(program)
            expected, found = comparison.outcome(source, f"shrunk{seed}")
            print(f"--- seed {seed}\n{source.removeprefix(kind.PRELUDE)}--- CPython, status {expected[1]}")
            print(expected[0].decode(errors="replace") + f"--- Martlet, status {found[1]}")
            print(found[0].decode(errors="replace"), flush=True)
            if arguments.keep:
                arguments.keep.mkdir(parents=True, exist_ok=True)
                (arguments.keep / f"seed_{seed}.py").write_text(source)
    print(f"{compared} programs compared, {len(different)} differ, {refused} refused")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        serve()
    else:
        main()
