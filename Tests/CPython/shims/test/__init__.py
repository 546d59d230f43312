"""Stands for CPython's package `test`: `support` is ours, all else is read from the installed one."""
