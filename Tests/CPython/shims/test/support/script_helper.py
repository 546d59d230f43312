"""Other processes of the interpreter: there are none."""

import unittest


def _refuse(*args, **kwargs):
    raise unittest.SkipTest("runs CPython in another process")


assert_python_ok = assert_python_failure = spawn_python = kill_python = run_python_until_end = _refuse
make_script = make_pkg = make_zip_script = make_zip_pkg = run_test_script = _refuse


def interpreter_requires_environment():
    return False
