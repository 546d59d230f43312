"""The functions of CPython's `_testcapi` that show what the interpreter itself shows. A test that needs another is
left out."""

import sys
import traceback

from _runtime import hamt  # noqa: F401, for test_context


def exception_print(exception):
    sys.__excepthook__(type(exception), exception, exception.__traceback__)


def traceback_print(tb, file):
    file.write("Traceback (most recent call last):\n")
    traceback.print_tb(tb, file=file)
