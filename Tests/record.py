#!/usr/bin/env python3
"""Records what CPython 3.11.7 prints for each conformance script.

    python3 Tests/record.py [--check] [PATH ...]

A PATH is a script or a folder; without one, all of Tests/Conformance is recorded. For every NAME.py
the recorder writes NAME.out beside it. With --check it writes nothing and tells what would change.

NAME.out is the exact standard output, followed, only where there is something to tell, by

    --- stderr
    the exact standard error
    --- exit N

The lines `--- stderr` and `--- exit N` appear at most once each, in this order. N is negative for a
script that dies of a signal (-2: SIGINT). Without `--- exit` the script ends with status 0.

What a recording is:
- The script runs as `python3 NAME.py` in its own folder, PYTHONHASHSEED=0, TZ=UTC, UTF-8.
- Its folder is removed from paths, so that tracebacks, warnings and reprs say `NAME.py`.
- Frames of the standard library are removed from the tracebacks on standard error: in Martlet
  they are not script code. All else (the script's frames, carets, notes, groups) is as printed.
- Time is virtual. `time.monotonic()`, `time.perf_counter()` and `loop.time()` start at 0.0,
  `time.time()` starts at 1_700_000_000.0 (14 November 2023, 22:13:20 UTC), and only two things move
  them: `time.sleep`, and an event loop that has nothing ready, which jumps exactly to its earliest
  live timer. Timers of equal deadline run in order of creation.
- The cycle collector is off: what CPython reports when an object dies, it reports at its last
  reference, or when the interpreter ends.

What the recorder refuses: any other version of CPython; output that differs between runs (a script
that mentions asyncio runs three times: as it is, and with tasks and futures hashed so that sets
iterate in order of creation, and in reverse); output with addresses or paths of this machine; a
script that waits for nothing forever, or takes more than 10 seconds; output in which the sections
could not be told apart; a recording without a script.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

VERSION = (3, 11, 7)
EPOCH = 1_700_000_000.0
TIME_LIMIT = 10
DEADLOCK_STATUS = 98
SUITE = pathlib.Path(__file__).resolve().parent / "Conformance"
LIBRARY = pathlib.Path(os.__file__).resolve().parent


class Refused(Exception):
    """The script cannot be recorded; the message says why."""


# In the recorder's process


def main():
    if sys.version_info[:3] != VERSION:
        found = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"record.py: expected CPython {'.'.join(map(str, VERSION))}, this is {found}")
    parser = argparse.ArgumentParser(description="Record the conformance scripts with CPython.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("paths", nargs="*", type=pathlib.Path, default=[SUITE], metavar="PATH")
    arguments = parser.parse_args()
    scripts = find_scripts(arguments.paths)
    changed = refused = 0
    with tempfile.TemporaryDirectory() as startup:
        write_startup(pathlib.Path(startup))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            jobs = [pool.submit(record, script, startup) for script in scripts]
            for script, job in zip(scripts, jobs):
                try:
                    text = job.result()
                except Refused as reason:
                    refused += 1
                    print(f"{shown(script)}: refused: {reason}", file=sys.stderr)
                    continue
                golden = script.with_suffix(".out")
                if not golden.exists() or golden.read_bytes() != text:
                    changed += 1
                    print(f"{shown(script)}: {'differs' if arguments.check else 'recorded'}")
                    if not arguments.check:
                        golden.write_bytes(text)
    for golden in find_orphans(arguments.paths):
        refused += 1
        print(f"{shown(golden)}: refused: it has no script", file=sys.stderr)
    print(f"{len(scripts)} scripts, {changed} changed, {refused} refused")
    sys.exit(1 if refused or (arguments.check and changed) else 0)


def find_scripts(paths):
    scripts = set()
    for path in paths:
        if not path.exists():
            sys.exit(f"record.py: no such file or folder: {path}")
        scripts.update(path.rglob("*.py") if path.is_dir() else [path])
    # A file that begins with an underscore is imported by its neighbours.
    return sorted(script.resolve() for script in scripts if not script.name.startswith("_"))


def find_orphans(paths):
    goldens = [out for path in paths if path.is_dir() for out in path.rglob("*.out")]
    return sorted(out.resolve() for out in goldens if not out.with_suffix(".py").exists())


def shown(script):
    return script.relative_to(SUITE) if script.is_relative_to(SUITE) else script


def write_startup(folder):
    """Puts there the module that CPython imports before it runs the script."""
    own = pathlib.Path(__file__).resolve()
    (folder / "sitecustomize.py").write_text(
        "import importlib.util\n"
        f"spec = importlib.util.spec_from_file_location('_recorder', {str(own)!r})\n"
        "module = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(module)\n"
        "module.prepare_interpreter()\n"
    )


def record(script, startup):
    output = run(script, startup, hashes="address")
    stdout, stderr, status = output
    refuse_machine_details(stdout + stderr)
    if b"asyncio" in script.read_bytes():
        ascending = run(script, startup, hashes="ascending")
        naming = "" if ascending == output else "+module"
        if naming:
            ascending = run(script, startup, hashes="ascending" + naming)
        if ascending != run(script, startup, hashes="descending" + naming):
            raise Refused("the output depends on the order of tasks or futures in a set")
        if ascending != output:
            raise Refused("the output differs between two runs")
    elif run(script, startup, hashes="address") != output:
        raise Refused("the output differs between two runs")
    text = stdout
    if re.search(r"^--- (stderr|exit)", stdout + stderr, re.MULTILINE):
        raise Refused("it prints a line that looks like a section of the recording")
    if (stderr or status) and stdout and not stdout.endswith("\n"):
        raise Refused("its standard output does not end with a newline")
    if stderr:
        if not stderr.endswith("\n"):
            raise Refused("its standard error does not end with a newline")
        text += "--- stderr\n" + stderr
    if status:
        text += f"--- exit {status}\n"
    return text.encode()


def run(script, startup, hashes):
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "PYTHONPATH": startup,
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8:strict",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "MARTLET_RECORDER_HASHES": hashes,
    }
    try:
        done = subprocess.run(
            [sys.executable, "-s", script.name],
            cwd=script.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIME_LIMIT,
        )
    except subprocess.TimeoutExpired:
        raise Refused(f"it runs longer than {TIME_LIMIT} seconds") from None
    if done.returncode == DEADLOCK_STATUS:
        raise Refused("its event loop waits for nothing, forever")
    try:
        stdout, stderr = done.stdout.decode(), done.stderr.decode()
    except UnicodeDecodeError:
        raise Refused("its output is not UTF-8") from None
    folder = f"{script.parent}/"
    stderr = without_library_frames(stderr).replace(folder, "")
    return stdout.replace(folder, ""), stderr, done.returncode


FRAME = re.compile(r'(?P<margin>[ |]*)  File "(?P<file>[^"]*)", line \d+, in ')


def without_library_frames(text):
    """Drops each frame of the standard library together with its source line and carets."""
    own = str(pathlib.Path(__file__).resolve())
    kept, margin = [], None
    for line in text.splitlines(keepends=True):
        frame = FRAME.match(line)
        if frame:
            outside = frame["file"] == own or frame["file"].startswith(f"{LIBRARY}/")
            margin = frame["margin"] if outside else None
        elif margin is not None and not line.startswith(margin + "    "):
            margin = None
        if margin is None:
            kept.append(line)
    return "".join(kept)


def refuse_machine_details(text):
    if re.search(r"\bat 0x[0-9a-f]+|0x7f[0-9a-f]{8}", text):
        raise Refused("its output contains an address")
    places = [sys.base_prefix, str(LIBRARY), str(SUITE.parent), tempfile.gettempdir()]
    for place in places + [str(pathlib.Path.home())]:
        if place != "/" and place in text:
            raise Refused(f"its output contains the path {place}")


# In the script's process


def prepare_interpreter():
    """Called before the script: installs the virtual clock and the order of hashes."""
    import gc

    startup = os.environ.pop("PYTHONPATH")
    if startup in sys.path:
        sys.path.remove(startup)
    hashes = os.environ.pop("MARTLET_RECORDER_HASHES")
    clock = VirtualClock()
    clock.install_in_time()
    install_event_loop(clock)
    order, _, naming = hashes.partition("+")
    if order != "address":
        install_hashes(order_of_hashes(order), descending=order == "descending", names_module=naming == "module")
    gc.disable()


class VirtualClock:
    def __init__(self):
        self.now = 0.0

    def install_in_time(self):
        import time

        really_sleep, gmtime, strftime, ctime = time.sleep, time.gmtime, time.strftime, time.ctime
        asctime = time.asctime

        def sleep(seconds, /):
            if not isinstance(seconds, (int, float)) or not seconds >= 0:
                return really_sleep(seconds)
            self.now += seconds

        def wall():
            return EPOCH + self.now

        time.sleep = sleep
        time.time = wall
        time.time_ns = lambda: int(wall() * 1e9)
        for name in ("monotonic", "perf_counter", "process_time", "thread_time"):
            setattr(time, name, lambda: self.now)
            setattr(time, name + "_ns", lambda: int(self.now * 1e9))
        # TZ is UTC, so local time is UTC as well.
        time.gmtime = lambda seconds=None, /: gmtime(wall() if seconds is None else seconds)
        time.localtime = time.gmtime
        time.ctime = lambda seconds=None, /: ctime(wall() if seconds is None else seconds)
        time.asctime = lambda moment=None, /: asctime(time.gmtime() if moment is None else moment)
        time.strftime = lambda layout, moment=None, /: strftime(
            layout, time.gmtime() if moment is None else moment
        )


def install_event_loop(clock):
    """Makes every event loop follow the clock, and timers of equal deadline keep their order."""
    import asyncio
    import asyncio.events
    import asyncio.unix_events
    import itertools
    import math
    import selectors
    import threading

    # The name that the debug log shows.
    class EpollSelector(selectors.DefaultSelector):
        loop = None

        def select(self, timeout=None):
            ready = super().select(0)
            if ready or timeout == 0:
                return ready
            if threading.active_count() > 1:
                return super().select(0.01)
            if not self.loop._scheduled:
                sys.stdout.flush()
                os._exit(DEADLOCK_STATUS)
            clock.now = max(clock.now, self.loop._scheduled[0]._when)
            # A timer is due before `now + resolution`, and far from 0.0 a nanosecond rounds away.
            self.loop._clock_resolution = max(1e-9, math.ulp(clock.now))
            return ready

    class VirtualEventLoop(asyncio.SelectorEventLoop):
        def __init__(self, selector=None):
            selector = selector or EpollSelector()
            selector.loop = self
            super().__init__(selector)

        def time(self):
            return clock.now

    sequence = itertools.count()

    class SequencedTimerHandle(asyncio.TimerHandle):
        __slots__ = ("_sequence",)

        def __init__(self, *arguments):
            super().__init__(*arguments)
            self._sequence = next(sequence)

        def __lt__(self, other):
            return (self._when, self._sequence) < (other._when, other._sequence)

    wear_name_of(asyncio.SelectorEventLoop, VirtualEventLoop)
    wear_name_of(asyncio.TimerHandle, SequencedTimerHandle)
    asyncio.TimerHandle = asyncio.events.TimerHandle = SequencedTimerHandle
    asyncio.SelectorEventLoop = asyncio.unix_events.SelectorEventLoop = VirtualEventLoop
    asyncio.DefaultEventLoopPolicy._loop_factory = VirtualEventLoop


def order_of_hashes(name):
    """The hash of the Nth task or future: a set holds them in order, in reverse, or, if the hashes are `scattered-N`, in
    an order of its own for each N.

    Numbers that begin elsewhere, `shifted`, tell those apart whose order turns where the numbers outgrow a set's table.
    """
    if name == "descending":
        return lambda number: 2**20 - number
    if name.startswith("scattered-"):
        seed = int(name.removeprefix("scattered-"))
        return lambda number: ((number * 2 + seed) * 0x9E3779B97F4A7C15 >> 17 + seed) % 2**40
    return lambda number: number + 4 if name == "shifted" else number


def install_hashes(hash_of, descending, names_module):
    """Hashes tasks and futures by their number, so that sets hold them in a known order.

    Messages name the classes written in C with their module, and these, which are not, by `__name__`. Where a script
    prints such messages that has the module, else it is as it was.
    """
    import asyncio
    import asyncio.futures
    import asyncio.tasks
    import itertools

    numbers = itertools.count(1)

    def number_hash(self):
        try:
            number = self._recorder_number
        except AttributeError:
            number = self._recorder_number = next(numbers)
        return hash_of(number)

    class Numbered(type):
        """`isinstance(task, asyncio.Future)` stays true, though Task is made of another class."""

        def __instancecheck__(cls, value):
            return isinstance(value, cls.__base__)

    def numbered(kind):
        subclass = Numbered(kind.__name__, (kind,), {"__hash__": number_hash})
        wear_name_of(kind, subclass)
        if names_module:
            subclass.__name__ = f"{kind.__module__}.{kind.__name__}"
        return subclass

    asyncio.Task = asyncio.tasks.Task = numbered(asyncio.Task)
    asyncio.Future = asyncio.futures.Future = numbered(asyncio.Future)
    order_generators(descending)


def order_generators(descending):
    """Lets loops close their async generators in the order in which they began, or in reverse.

    One that is finished costs the end of a run three turns as long as anything holds it, if only the frame of a
    traceback. The reverse order looks past those, so that a program that shows it is refused.
    """
    import asyncio
    import weakref

    class Generators(weakref.WeakKeyDictionary):
        def add(self, generator):
            self[generator] = None

        def discard(self, generator):
            self.pop(generator, None)

        def __iter__(self):
            return iter([generator for generator in super().__iter__() if generator.ag_frame][::-1] if descending
                        else list(super().__iter__()))

        def __len__(self):
            return len(list(iter(self)))

    begin = asyncio.SelectorEventLoop.__init__

    def begin_in_order(self, *arguments):
        begin(self, *arguments)
        self._asyncgens = Generators()

    asyncio.SelectorEventLoop.__init__ = begin_in_order


def wear_name_of(original, subclass):
    subclass.__name__ = original.__name__
    subclass.__qualname__ = original.__qualname__
    subclass.__module__ = original.__module__


if __name__ == "__main__":
    main()
