"""Other processes of the interpreter: they run Martlet, where a test needs no option that only CPython has."""

import collections
import os
import subprocess
import sys
import unittest

_Ended = collections.namedtuple("_Ended", "rc out err")
# What these keep out of a process of CPython, none of Martlet's has.
_ISOLATING = ("-I", "-E", "-s", "-S", "-u", "-B")


def interpreter_requires_environment():
    return False


def _command(args):
    command = [sys.executable]
    for place, word in enumerate(args):
        if word in _ISOLATING:
            continue
        if word.startswith("-") and word not in ("-c", "-m", "-", "--"):
            raise unittest.SkipTest(f"needs the option {word} of CPython")
        return [*command, *args[place:]]
    raise unittest.SkipTest("needs CPython's prompt")


def _environment(changes):
    changes.pop("__isolated", None)
    environment = {} if changes.pop("__cleanenv", None) else dict(os.environ)
    environment.update(changes)
    return environment


def run_python_until_end(*args, **env_vars):
    command = _command(args)
    done = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, env=_environment(env_vars))
    return _Ended(done.returncode, done.stdout, done.stderr), command


def _assert_python(success, args, env_vars):
    done, command = run_python_until_end(*args, **env_vars)
    if (done.rc == 0) != success:
        raise AssertionError(f"status {done.rc} of {command}\n{done.out.decode()}\n{done.err.decode()}")
    return done


def assert_python_ok(*args, **env_vars):
    return _assert_python(True, args, env_vars)


def assert_python_failure(*args, **env_vars):
    return _assert_python(False, args, env_vars)


def spawn_python(*args, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kw):
    return subprocess.Popen(_command(args), stdin=subprocess.PIPE, stdout=stdout, stderr=stderr, **kw)


def kill_python(p):
    p.stdin.close()
    data = p.stdout.read()
    p.stdout.close()
    p.wait()
    return data


def make_script(script_dir, script_basename, source, omit_suffix=False):
    name = script_basename if omit_suffix else script_basename + ".py"
    path = os.path.join(script_dir, name)
    with open(path, "w", encoding="utf-8") as script:
        script.write(source)
    return path


def make_pkg(pkg_dir, init_source=""):
    os.mkdir(pkg_dir)
    make_script(pkg_dir, "__init__", init_source)


def run_test_script(script):
    assert_python_ok("-u", script, "-v")


def _refuse(*args, **kwargs):
    raise unittest.SkipTest("needs zip files")


make_zip_script = make_zip_pkg = _refuse
