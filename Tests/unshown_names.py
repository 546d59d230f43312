#!/usr/bin/env python3
"""Lists the public names of CPython's modules and classes that no conformance script shows.

    python3 Tests/unshown_names.py [MODULE ...]

Without a MODULE, of every module that scripts import. Every script runs under CPython with a profile function:

- A function or method is shown where a script's run, or that of a child process, calls it, or where the text of a script
  calls it by its module and class.
- Anything else (a class, a constant, an attribute that is no method) is shown where the text of a script that imports
  the module has it: as `module.name`, by `from module import name` and a use of that, as an attribute, or as a word of
  a string, as tables have it.

A method counts once, for the class that defines it; methods of `object`, and special ones, do not count.

Where the environment names a build of the command (MARTLET=PATH), names that it refuses are counted apart: the import or
the attribute fails there, or a call or the making of an object says that it is not supported. What is listed as not
shown then is what Martlet has and no script shows.
"""

import ast
import collections
import concurrent.futures
import importlib
import inspect
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import types

import record

STARTUP = """
import importlib.util, os, sys

def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module

recorder = sys.modules["record"] = load("_recorder", {record!r})
if "MARTLET_RECORDER_HASHES" in os.environ:
    recorder.prepare_interpreter()
    # For child processes, whose clock is the usual one.
    os.environ["PYTHONPATH"] = {startup!r}
load("_unshown_names", {own!r}).watch({folder!r})
del sys.modules["record"]
"""

# Ends with status 3 where the command refuses what a module and attributes name: it is not there, an object of its class
# has it not, or a call of it, or of its class, says that it is not supported. What is called gets no argument, then one
# None more each time. That an abstract method is to be defined says nothing, so it is no refusal.
PROBE = """
import asyncio, importlib, sys


def object_of(kind):
    for each in object_of, object_of.__code__, sys._getframe(), sys:
        if isinstance(each, kind):
            return each
    return first_made(kind, 0)


def first_made(function, begin):
    for count in range(begin, begin + 8):
        try:
            made = function(*[None] * count)
            if asyncio.iscoroutine(made):
                asyncio.run(made)
            return made
        except NotImplementedError as error:
            if str(error):
                sys.exit(3)
            raise
        except TypeError as error:
            failed = error
    raise failed


module, *names = sys.argv[1:]
try:
    owner = value = importlib.import_module(module)
    for name in names:
        owner, value = value, getattr(value, name)
except Exception:
    sys.exit(3)
begin = 0
if isinstance(owner, type):
    try:
        receiver = object_of(owner)
    except Exception:
        # A function of the class, with None as its object.
        begin = 1
    else:
        try:
            value = getattr(receiver, names[-1])
        except AttributeError:
            sys.exit(3)
try:
    first_made(value, begin)
except Exception:
    pass
sys.exit(0)
"""


# In the script's process


def watch(folder):
    """Notes what is called from now on, and writes it to a file of the folder when the process ends."""
    import atexit
    import threading

    codes, natives = set(), set()
    ends = {os.abort, os._exit, os.execv, os.execve}

    def note(frame, event, argument):
        if event == "call":
            codes.add(frame.f_code)
        elif event == "c_call":
            owner = argument.__self__
            natives.add((owner.__name__ if isinstance(owner, types.ModuleType) else
                         owner if isinstance(owner, type) else type(owner), argument.__name__))
            if isinstance(owner, types.ModuleType) and argument in ends:
                dump()
                # What replaces the process may fail.
                sys.setprofile(note)

    def dump():
        sys.setprofile(None)
        called = [["code", code.co_filename, code.co_qualname, code.co_firstlineno] for code in codes]
        for owner, name in natives:
            if isinstance(owner, type):
                owner = next((f"{c.__module__}.{c.__qualname__}" for c in owner.__mro__ if name in vars(c)), None)
            called.append(["native", str(owner), name])
        descriptor, _ = tempfile.mkstemp(".json", dir=folder)
        with os.fdopen(descriptor, "w") as file:
            json.dump(called, file)

    atexit.register(dump)
    threading.setprofile(note)
    sys.setprofile(note)


# In this process


def calls_of_all_scripts(scripts):
    """What the runs of scripts call."""
    called = set()
    own = str(pathlib.Path(__file__).resolve())
    with tempfile.TemporaryDirectory() as startup, tempfile.TemporaryDirectory() as notes:
        text = STARTUP.format(
            record=str(pathlib.Path(record.__file__).resolve()), own=own, folder=notes, startup=startup)
        pathlib.Path(startup, "sitecustomize.py").write_text(text)

        def run(script):
            try:
                record.run(script, startup, hashes="address")
            except record.Refused:
                pass

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(run, scripts))
        for note in pathlib.Path(notes).iterdir():
            if text := note.read_text():
                called.update(map(tuple, json.loads(text)))
    return called


class Text:
    """What the text of a script says of modules."""

    def __init__(self, tree):
        self.modules, self.words, self.attributes = set(), set(), set()
        self.used, self.called = set(), set()
        aliases, texts = {}, set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self.modules.add(alias.name)
                    first = alias.name.partition(".")[0]
                    aliases[alias.asname or first] = alias.name if alias.asname else first
            elif isinstance(node, ast.ImportFrom) and node.module:
                self.modules.add(node.module)
                for alias in node.names:
                    aliases[alias.asname or alias.name] = f"{node.module}.{alias.name}"
            elif isinstance(node, ast.Attribute):
                self.attributes.add(node.attr)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.words.update(re.findall(r"\w+", node.value))
                texts.add(node.value)
        if "importlib" in self.modules:
            # Modules that a table names.
            self.modules |= {text for text in texts if all(part.isidentifier() for part in text.split("."))}

        def dotted(node):
            if isinstance(node, ast.Name):
                return aliases.get(node.id, f"builtins.{node.id}")
            if isinstance(node, ast.Attribute) and (base := dotted(node.value)):
                return f"{base}.{node.attr}"

        for node in ast.walk(tree):
            if isinstance(node, (ast.Name, ast.Attribute)):
                self.used.add(dotted(node))
            elif isinstance(node, ast.Call):
                self.called.add(dotted(node.func))


class Shown:
    def __init__(self, scripts):
        self.calls = calls_of_all_scripts(scripts)
        self.texts = []
        for script in scripts:
            try:
                self.texts.append(Text(ast.parse(script.read_bytes())))
            except (SyntaxError, ValueError):
                pass
        self.used = set().union(*(text.used for text in self.texts))
        self.called = set().union(*(text.called for text in self.texts))
        self.modules = set().union(*(text.modules for text in self.texts))
        self.natives = {call[1:] for call in self.calls if call[0] == "native"}
        self.codes = {call[1:] for call in self.calls if call[0] == "code"}

    def runs(self, function):
        """Whether a function written in Python was called; nothing is known of other objects."""
        code = getattr(inspect.unwrap(function), "__code__", None)
        return code is not None and (code.co_filename, code.co_qualname, code.co_firstlineno) in self.codes

    def says(self, module, name):
        """Whether the text of a script that imports a module has a name."""
        return any(
            (module == "builtins" or module in text.modules or module.partition(".")[0] in text.modules)
            and (name in text.attributes or name in text.words)
            for text in self.texts)

    def shows(self, module, name, value):
        full = f"{module}.{name}"
        if isinstance(value, (types.FunctionType, types.BuiltinFunctionType)):
            owner = getattr(value, "__module__", None)
            return (full in self.called or self.runs(value) or (owner, value.__name__) in self.natives
                    or (module, name) in self.natives)
        return full in self.used or self.says(module, name)

    def shows_method(self, module, kind, name, value):
        if f"{kind.__module__}.{kind.__qualname__}.{name}" in self.called:
            return True
        is_static = isinstance(value, staticmethod)
        value = getattr(value, "__func__", value)
        if isinstance(getattr(value, "__self__", None), types.ModuleType):
            # A module's function that a class has: an attribute, which others may take the place of.
            return self.says(module, name) or self.says(kind.__module__, name)
        if isinstance(value, types.FunctionType):
            return self.runs(value)
        if is_static:
            # A call of what belongs to no object does not tell of which class it is.
            return (str(None), name) in self.natives and self.says(kind.__module__, name)
        if isinstance(value, (types.MethodDescriptorType, types.ClassMethodDescriptorType, types.BuiltinFunctionType)):
            return (f"{kind.__module__}.{kind.__qualname__}", name) in self.natives
        # A class is looked at with the first module that has it.
        return self.says(module, name) or self.says(kind.__module__, name)


def public_names(module):
    names = getattr(module, "__all__", None)
    if names is not None:
        return [name for name in names if not name.startswith("_")]
    own = {module.__name__, module.__name__.partition(".")[0], "_" + module.__name__, "posix", None}
    return [name for name, value in vars(module).items() if not name.startswith("_")
            and not isinstance(value, types.ModuleType) and getattr(value, "__module__", None) in own]


def refused(paths):
    """Which of the paths, each a module and attributes from there, the command that the environment names refuses."""
    command = os.environ.get("MARTLET")
    if not command:
        return set()

    def is_refused(path):
        module, names = path
        with tempfile.TemporaryDirectory() as folder:
            try:
                done = subprocess.run(
                    [os.path.abspath(command), "-W", "ignore", "-c", PROBE, module, *names], cwd=folder, timeout=10,
                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            except subprocess.TimeoutExpired:
                return False
        return done.returncode == 3

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return {path for path, lost in zip(paths, pool.map(is_refused, paths)) if lost}


def main():
    shown = Shown(list(record.find_scripts([record.SUITE])))
    chosen = sys.argv[1:] or sorted(shown.modules | {"builtins"})
    # (what has them, how many it has, the names that are not shown), and those names as a module and attributes.
    groups, paths = [], {}
    names = methods = 0
    seen = set()
    for module_name in chosen:
        try:
            module = importlib.import_module(module_name)
        except ImportError:
            continue
        if not getattr(module, "__file__", None) is None and not module.__file__.startswith(str(record.LIBRARY)):
            continue
        public = public_names(module)
        names += len(public)
        lacking = [name for name in public if not shown.shows(module_name, name, getattr(module, name, None))]
        groups.append((module_name, len(public), lacking))
        paths.update({(module_name, name): (module_name, (name,)) for name in lacking})
        for name in public:
            value = getattr(module, name, None)
            if not isinstance(value, type):
                continue
            for kind in value.__mro__[:-1]:
                if kind in seen:
                    continue
                seen.add(kind)
                title = f"    {kind.__module__}.{kind.__qualname__}"
                own = [name for name in vars(kind) if not name.startswith("_") and not hasattr(object, name)]
                lacking = [name for name in own if not shown.shows_method(module_name, kind, name, vars(kind)[name])]
                methods += len(own)
                groups.append((title, len(own), lacking))
                paths.update({(title, method): (module_name, (name, method)) for method in lacking})
    lost = refused(sorted(set(paths.values())))
    missing, refusals = collections.Counter(), collections.Counter()
    for title, count, lacking in groups:
        is_method = title.startswith(" ")
        known = [name for name in lacking if paths[title, name] not in lost]
        missing[is_method] += len(known)
        refusals[is_method] += len(lacking) - len(known)
        if known:
            print(f"{title} {len(known)}/{count}: {' '.join(known)}")
    print(f"{names} names, {missing[False]} not shown, {refusals[False]} refused; {len(seen)} classes with {methods} "
          f"methods and attributes, {missing[True]} not shown, {refusals[True]} refused")


if __name__ == "__main__":
    main()
