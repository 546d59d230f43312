#!/usr/bin/env python3
"""Runs the methods of CPython's own tests under Martlet and counts what passes.

    python3 Tests/CPython/run.py [-v] [--log FOLDER] [--causes] [--timeout SECONDS] [NAME ...]

A NAME is a file of CPython's Lib/test without its ending (`test_list`, `test_asyncio.test_locks`), or a method or
class in it (`test_list:ListTest.test_pop`, `test_list:ListTest.*`); without one, every file in files.txt is run.
The tests are read from the installed CPython that runs this script. `MARTLET=PATH` chooses another build of the
command than the debug build of this tree.

How: CPython lists the methods of a file; one process of Martlet runs them in order (drive.py) under our stand-ins for
`test.support` (shims/) and reports each. Where that process dies or shows nothing for the time limit, the method it
was in has failed, and another process runs the rest. A method whose text Martlet's parser refuses is cut out of a
copy of the file and has failed. What left_out.txt lists, and what skips itself (under Martlet or CPython), is left
out. The counts are over all methods of a file; where its docstrings are tests, each is a method (`doctest.NAME`).
"""

import argparse
import ast
import collections
import concurrent.futures
import fnmatch
import os
import pathlib
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIBRARY = pathlib.Path(os.__file__).resolve().parent
TESTS = LIBRARY / "test"
MARK = "\x01"

# Modules, and private names of modules, that tests import at their top. Where Martlet has one it is used, else a test
# that uses it is left out.
ABSENT = """
    _compat_pickle _py_abc _pyio encodings http.client importlib.metadata dbm _locale _string _strptime _thread array ast asyncore binascii builtins cmath codecs configparser contextvars copyreg
    csv ctypes decimal difflib dis doctest errno faulthandler fractions fcntl glob html html.parser http http.cookies http.server
    importlib.abc importlib.machinery importlib.util inspect linecache locale logging.config logging.handlers marshal
    mmap multiprocessing multiprocessing.pool multiprocessing.util numbers opcode pathlib pickle pickletools platform pprint py_compile pydoc
    queue re resource select selectors shelve shlex shutil smtpd socket socketserver sqlite3 ssl stat struct subprocess
    symtable sysconfig tempfile threading tty pty termios tokenize tracemalloc unicodedata urllib urllib.parse urllib.request weakref
    wsgiref wsgiref.simple_server xml xml.etree xml.etree.ElementTree zipfile zipimport zlib zoneinfo asyncio.log
    asyncio.format_helpers asyncio.base_events asyncio.base_futures asyncio.base_tasks asyncio.constants
    asyncio.coroutines asyncio.protocols asyncio.proactor_events asyncio.selector_events asyncio.sslproto asyncio.streams
    asyncio.subprocess asyncio.transports asyncio.trsock asyncio.unix_events
    ast:parse ast:dump ast:walk ast:unparse ast:AST ast:NodeVisitor ast:PyCF_ONLY_AST ast:Module ast:Expression
    ast:Constant ast:Name ast:Load ast:get_docstring ast:fix_missing_locations
    concurrent.futures.thread:_WorkItem shutil:make_archive shutil:register_archive_format shutil:unregister_archive_format shutil:get_archive_formats
    shutil:unpack_archive shutil:register_unpack_format shutil:unregister_unpack_format shutil:get_unpack_formats
    shutil:RegistryError shutil:_GiveupOnFastCopy subprocess:_active subprocess:_cleanup subprocess:_PopenSelector tokenize:_tokenize
    tokenize:_generate_tokens_from_c_tokenizer tempfile:_infer_return_type uuid:_GETTERS uuid:_ip_getnode uuid:_arp_getnode uuid:_lanscan_getnode uuid:_netstat_getnode uuid:_find_mac_near_keyword
    uuid:_find_mac_under_heading optparse:_parse_num shutil:_use_fd_functions unittest.case:_AssertRaisesContext mailbox tarfile gzip bz2 urllib.error
    tempfile:_text_openflags tempfile:_bin_openflags pathlib:_posix_flavour pathlib:_windows_flavour
    uuid:_ifconfig_getnode threading:_PyRLock threading:_CRLock _thread:_local _operator:_compare_digest
    collections:_count_elements enum:_simple_enum enum:_test_simple_enum enum:_iter_bits_lsb
    asyncio.tasks:_py_register_task asyncio.tasks:_py_unregister_task asyncio.tasks:_py_enter_task
    asyncio.tasks:_py_leave_task
    """.split()


def main():
    parser = argparse.ArgumentParser(description="Run CPython's own tests under Martlet.")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("-v", "--verbose", action="store_true", help="show each failed method with its last line")
    parser.add_argument("--left-out", action="store_true", help="show each method left out with its reason")
    parser.add_argument("--causes", action="store_true", help="show the last lines of failures, most frequent first")
    parser.add_argument("--log", type=pathlib.Path, help="write what failed, in full, to FOLDER/NAME.txt")
    parser.add_argument("--timeout", type=float, default=30, help="seconds for one method (30)")
    parser.add_argument("--jobs", type=int, default=1, help="files at a time")
    parser.add_argument("--stress", type=int, default=0, help="collect at every Nth safepoint")
    options = parser.parse_args()
    options.martlet = os.environ.get("MARTLET") or str(ROOT / ".build" / "debug" / "martlet")
    if not os.access(options.martlet, os.X_OK):
        sys.exit(f"run.py: no command at {options.martlet}; build it, or set MARTLET")
    wanted = collections.OrderedDict()
    for name in options.names or read_list(HERE / "files.txt"):
        file, _, pattern = name.removeprefix("test.").removesuffix(".py").partition(":")
        wanted.setdefault(file, [])
        if pattern:
            wanted[file].append(pattern)
    total = collections.Counter()
    causes = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run_file, file, patterns, options) for file, patterns in wanted.items()]
        for job in jobs:
            report = job.result()
            report.show(options)
            total.update(report.counts())
            causes.update(report.causes())
    if len(wanted) > 1:
        print(summary("all", total))
    if options.causes:
        for cause, count in causes.most_common(100):
            print(f"{count:5}  {cause}")
    sys.exit(1 if total["crashed"] else 0)


def read_list(path):
    return [line.split("#")[0].strip() for line in path.read_text().splitlines() if line.split("#")[0].strip()]


def left_out_table():
    """(file, pattern of methods, reason) for what is not run."""
    entries = []
    for line in (HERE / "left_out.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            where, _, reason = line.partition(": ")
            file, _, pattern = where.partition(" ")
            entries.append((file, pattern.strip(), reason.strip()))
    return entries


def summary(name, counts):
    ran = counts["ok"] + counts["fail"]
    share = 100 * counts["ok"] / ran if ran else 0
    left = counts["skip"]
    everything = ran + left
    text = (f"{name:28} {counts['ok']:5} passed {counts['fail']:4} failed {left:4} left out of {everything:5}   "
            f"{share:5.1f} % of what ran, {100 * left / everything if everything else 0:4.1f} % left out")
    if counts["crashed"]:
        text += f"   {counts['crashed']} CRASHES"
    return text


class Report:
    """What came of the methods of one file."""

    def __init__(self, file):
        self.file = file
        self.outcomes = {}
        self.crashes = []
        self.note = ""

    def set(self, name, outcome, detail=""):
        self.outcomes[name] = (outcome, detail)

    def counts(self):
        counts = collections.Counter(outcome for outcome, _ in self.outcomes.values())
        counts["crashed"] = len(self.crashes)
        return counts

    def causes(self):
        return collections.Counter(
            normalised(detail) for outcome, detail in self.outcomes.values() if outcome == "fail")

    def show(self, options):
        print(summary(self.file, self.counts()), flush=True)
        if self.note:
            print(f"    {self.note}")
        for name, what in self.crashes:
            print(f"    *** CRASH in {name}: {what}")
        for name, (outcome, detail) in self.outcomes.items():
            if outcome == "fail" and options.verbose or outcome == "skip" and options.left_out:
                print(f"    {outcome} {name}: {last_line(detail)}")
        if options.log:
            options.log.mkdir(parents=True, exist_ok=True)
            failed = [f"=== {name}\n{detail}\n" for name, (outcome, detail) in self.outcomes.items()
                      if outcome == "fail"]
            (options.log / f"{self.file}.txt").write_text("\n".join(failed))


def last_line(detail):
    lines = [line for line in detail.splitlines() if line and not line[0].isspace()]
    return lines[-1][:200] if lines else detail.strip()[:200]


def normalised(detail):
    line = last_line(detail)
    return re.sub(r"0x[0-9a-f]+|\b\d{3,}\b", "N", line)[:140]


def run_file(file, patterns, options):
    report = Report(file)
    names, skipped = list_methods(file, report)
    if patterns:
        names = [name for name in names if any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)]
    for name in names:
        if name in skipped:
            report.set(name, "skip", f"skipped by CPython: {skipped[name]}")
    for where, pattern, reason in left_out_table():
        if fnmatch.fnmatchcase(file, where):
            for name in names:
                if fnmatch.fnmatchcase(name, pattern):
                    report.set(name, "skip", reason)
    with tempfile.TemporaryDirectory() as overlay:
        for name, message in cut_refused_text(file, overlay, options).items():
            for known in names:
                if fnmatch.fnmatchcase(known, name) and known not in report.outcomes:
                    report.set(known, "fail", message)
        while True:
            rest = [name for name in names if name not in report.outcomes]
            if not rest:
                break
            before = len(rest)
            run_process(file, rest, overlay, options, report)
            if len([name for name in names if name not in report.outcomes]) == before:
                for name in rest:
                    report.set(name, "fail", report.note or "it was not reached")
    return report


LISTING = """
import doctest, importlib, io, json, sys, unittest
name = sys.argv[1]
from test import support
support.use_resources = []
out = sys.stdout
sys.stdout = io.StringIO()
try:
    module = importlib.import_module("test." + name)
except unittest.SkipTest as skipped:
    json.dump([[], {}], out)
    sys.exit()
names, skipped = [], {}
classes = {}
for attribute in dir(module):
    if isinstance(getattr(module, attribute), type):
        classes.setdefault(getattr(module, attribute), attribute)

def note(case):
    if isinstance(case, unittest.TestSuite):
        for each in case:
            note(each)
    elif isinstance(case, doctest.DocTestCase):
        if case.id().startswith(module.__name__):
            names.append("doctest" + case.id().removeprefix(module.__name__))
    elif type(case) in classes:
        method = case._testMethodName
        full = f"{classes[type(case)]}.{method}"
        if full in names:
            return
        names.append(full)
        for item in (type(case), getattr(case, method)):
            if getattr(item, "__unittest_skip__", False):
                skipped[full] = getattr(item, "__unittest_skip_why__", "")

note(unittest.TestLoader().loadTestsFromModule(module))
json.dump([names, skipped], out)
"""


def list_methods(file, report):
    """CPython's list of the methods of a file, and which it skips."""
    import json
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", LISTING, file], capture_output=True, text=True, cwd=folder)
    if done.returncode:
        report.note = f"CPython cannot list it: {done.stderr.strip().splitlines()[-1:]}"
        return [], {}
    return json.loads(done.stdout)


def sources_of(file):
    """The files of Lib/test that Martlet reads for a test file: itself, what it takes from its neighbours."""
    found = {}
    waiting = [file.replace(".", "/")]
    while waiting:
        name = waiting.pop()
        path = TESTS / f"{name}.py"
        if not path.exists():
            path = TESTS / name / "__init__.py"
        if name in found or not path.exists() or name.startswith("support"):
            continue
        found[name] = path
        if "/" in name:
            waiting.append(name.rpartition("/")[0])
        text = path.read_text(encoding="utf-8")
        for match in re.finditer(r"^(?:from test import (.+)|(?:from|import) test\.([\w.]+)(?: import (.+))?)", text, re.M):
            for part in re.findall(r"\w+", match[1] or ""):
                waiting.append(part)
            if match[2]:
                base = match[2].replace(".", "/")
                waiting.append(base)
                waiting += [f"{base}/{part}" for part in re.findall(r"\w+", match[3] or "")]
    return found.values()


def cut_refused_text(file, overlay, options):
    """Writes copies of the files Martlet's parser refuses, without the methods it refuses; their names and why."""
    failed = {}
    for path in sources_of(file):
        target = pathlib.Path(overlay) / path.relative_to(TESTS)
        source = path.read_text(encoding="utf-8")
        changed = False
        for _ in range(200):
            problem = check(path if not changed else target, options)
            if problem is None:
                break
            line, message = problem
            cut = cut_at(source, line)
            if cut is None:
                break
            source, names = cut
            failed.update(dict.fromkeys(names, f"SyntaxError under Martlet: {message}"))
            changed = True
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.name == "__init__.py":
                # The rest of a package is found beside its beginning.
                for neighbour in path.parent.iterdir():
                    link = target.parent / neighbour.name
                    if neighbour.name not in ("__init__.py", "__pycache__") and not link.exists():
                        link.symlink_to(neighbour)
            target.unlink(missing_ok=True)
            target.write_text(source, encoding="utf-8")
    return failed


def check(path, options):
    """The line and the message of the syntax error in a file, or None."""
    done = subprocess.run([options.martlet, "check", str(path)], capture_output=True, text=True, errors="replace")
    if done.returncode == 0:
        return None
    lines = [int(number) for number in re.findall(r'^  File ".*", line (\d+)', done.stderr, re.M)]
    return (lines[-1] if lines else 1), last_line(done.stderr)


def cut_at(source, line):
    """The source without the innermost method, function or statement at a line, and patterns of the methods lost."""
    tree = ast.parse(source)
    best, path = None, []

    def visit(node, classes):
        nonlocal best, path
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, ast.stmt):
                continue
            first = min([child.lineno, *(d.lineno for d in getattr(child, "decorator_list", []))])
            if not first <= line <= child.end_lineno:
                continue
            best, path = child, classes
            if isinstance(child, ast.ClassDef):
                visit(child, [*classes, child.name])
            elif isinstance(child, (ast.If, ast.Try)):
                visit(child, classes)
            return

    visit(tree, [])
    if best is None:
        return None
    lines = source.split("\n")
    first = min([best.lineno, *(d.lineno for d in getattr(best, "decorator_list", []))])
    indent = re.match(r"\s*", lines[best.lineno - 1])[0]
    stub, names = f"{indent}pass", []
    if isinstance(best, (ast.FunctionDef, ast.AsyncFunctionDef)):
        stub = f"{indent}def {best.name}(*args, **kwargs): raise NotImplementedError('its text is refused')"
        if path:
            # Subclasses inherit it, so every class counts.
            names = [f"*.{best.name}"] if best.name.startswith("test") else []
    elif isinstance(best, ast.ClassDef):
        names = [f"{best.name}.*"]
    if lines[first - 1:best.end_lineno] == [stub]:
        return None
    count = best.end_lineno - first + 1
    lines[first - 1:best.end_lineno] = [stub] + [""] * (count - 1)
    return "\n".join(lines), names


def run_process(file, names, overlay, options, report):
    """One process of Martlet over methods, until it ends, dies or shows nothing for too long."""
    command = [options.martlet]
    if options.stress:
        command.append(f"--stress={options.stress}")
    # Under virtual time nothing passes while a test's own selector, or a task that never rests, keeps the loop busy.
    # Nor does it while there is a child process.
    real = ("_pep492", "_runners", "_base_events", "_events", "_subprocess")
    if file.startswith("test_asyncio.") and not file.endswith(real):
        command.append("--virtual-time")
    command += [str(HERE / "drive.py"), f"test.{file}", str(TESTS), overlay, ",".join(ABSENT), *names]
    environment = dict(os.environ, PYTHONHASHSEED="0", TZ="UTC", PYTHONPATH="")
    process = subprocess.Popen(
        command, cwd=overlay, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)
    lines = queue.Queue()
    errors = collections.deque(maxlen=60)

    def read_output():
        for line in process.stdout:
            lines.put(line.decode("utf-8", "replace"))
        lines.put(None)

    def read_errors():
        for line in process.stderr:
            errors.append(line.decode("utf-8", "replace"))

    readers = [threading.Thread(target=read_output), threading.Thread(target=read_errors)]
    for reader in readers:
        reader.start()
    current, timed_out = None, False
    reached = False
    while True:
        try:
            line = lines.get(timeout=options.timeout * (1 if reached else 4))
        except queue.Empty:
            timed_out = True
            process.kill()
            break
        if line is None:
            break
        mark = line.find(MARK)
        if mark < 0:
            continue
        kind, *words = line[mark + 1:].rstrip("\n").split("\t")
        words = [word.replace("\x02", "\n") for word in words]
        reached = True
        if kind == "run":
            current = words[0]
        elif kind in ("ok", "fail", "skip"):
            if words[0] not in report.outcomes:
                report.set(words[0], kind, "\t".join(words[1:]))
            current = None
        elif kind == "group":
            report.note = words[1].strip().splitlines()[-1]
            if words[0] == "skip":
                report.note = f"left out: {report.note}"
        elif kind == "module":
            for name in names:
                report.set(name, words[0], f"import of the module: {words[1]}")
            report.note = f"import: {last_line(words[1])}"
        elif kind == "end":
            for name in names:
                if name not in report.outcomes:
                    outcome = "skip" if report.note.startswith("left out: ") else "fail"
                    report.set(name, outcome, report.note or "it did not run")
    status = process.wait()
    for reader in readers:
        reader.join()
    text = "".join(errors)
    if timed_out:
        what = current or names[0]
        report.set(what, "fail", f"TIMEOUT: it takes more than {options.timeout:g} seconds")
    elif status < 0 and -status != signal.SIGINT or "Fatal error" in text:
        what = current or names[0]
        cause = next((line.strip() for line in text.splitlines() if "atal error" in line), "")
        try:
            name = signal.Signals(-status).name
        except ValueError:
            name = f"status {status}"
        report.crashes.append((what, f"{name} {cause}"))
        report.set(what, "fail", f"CRASH: {name} {cause}\n{text[-3000:]}")
    elif current is not None:
        report.set(current, "fail", f"the process ended with status {status}\n{text[-2000:]}")
    elif status and all(name not in report.outcomes for name in names):
        for name in names:
            report.set(name, "fail", f"the run ended with status {status}\n{text[-2000:]}")
        report.note = f"the run ended: {last_line(text)}"


if __name__ == "__main__":
    main()
