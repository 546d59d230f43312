"""A module that looks at its own specification."""
SPEC = __spec__
LOADER = type(__loader__).__name__
