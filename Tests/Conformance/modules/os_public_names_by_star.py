import os

names = {}
exec("from os import *", names)
print([name in names for name in ("path", "getcwd", "_exit", "environ", "PathLike", "supports_fd", "sys", "open", "error")])
print([name for name in os.__all__ if not hasattr(os, name)], len(set(os.__all__)) == len(os.__all__))
