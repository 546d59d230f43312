"""Stands for `test.test_asyncio`: `utils` is ours, all else is read from the installed one."""

import test

__path__ = [f"{folder}/test_asyncio" for folder in test.__path__]
