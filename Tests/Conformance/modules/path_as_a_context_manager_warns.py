import pathlib
import warnings

warnings.simplefilter("always")
with pathlib.Path("x") as path:
    print(path)
